// Events in time: a strip to zoom and move, and the list of what lies in it.
import { tables, KIND } from "../data.js";
import { by, isPossible, tookPart } from "../index.js";
import { passing } from "../filter.js";
import { dateText, eventKind, isRtl, label, labelThen, say, number, word, yearsOf, yearsText } from "../words.js";
import { bdi, el, svg } from "../dom.js";
import { joinTold, told } from "../told.js";
import { participationLegend, participationMark, participationText } from "../mark.js";
import { timelineCsv } from "../csv.js";
import { drawLegend } from "../picture.js";
import { legendLine } from "../matrix.js";
import { tableDrawing } from "../tablepicture.js";
import { virtualList } from "../list.js";
import { cardLink, isNarrow } from "../table.js";
import { bounds, drawStrip, extent, isHeld, legendOf, makeStrip } from "./strip.js";

/** How wide the picture of the strip is. */
const PICTURE = 1400;
/** Events that the picture lists, besides drawing them. */
const MOST_LISTED = 60;

/** Returns the participations of an event, by role. @param {number} event */
function recordedAt(event) {
  const { role } = tables.participations;
  return [...by.participationsOfEvent[event]].sort((a, b) => role[a] - role[b]);
}

/** Returns those of them that have a mark in its row. @param {number} event */
function drawnAt(event) {
  return recordedAt(event).slice(0, isNarrow() ? 14 : 20);
}

/**
 * Says how many parties took part for certain, as answers of the program count them, and how many are
 * recorded otherwise.
 * @param {number[]} rows of participations
 */
function countText(rows) {
  const p = tables.participations;
  const isSure = (/** @type {number} */ row) => tookPart(row) && !isPossible(row);
  /** @type {Map<string, number>} */
  const others = new Map();
  for (const row of rows.filter((it) => !isSure(it))) {
    const how = tookPart(row) ? word("certainty", p.certainty[row]) : word("presence", p.presence[row]);
    others.set(how, (others.get(how) ?? 0) + 1);
  }
  const counts = [[say("tookPart"), rows.filter(isSure).length], ...others];
  return joinTold(counts.map(([name, count]) => `${name}: ${number(Number(count))}`), isRtl() ? "؛ " : "; ");
}

/** @param {number} event */
function eventRow(event) {
  const e = tables.events;
  const place = e.place[event];
  const where = place < 0 ? "" : labelThen([KIND.place, place], event);
  const status = isHeld(event) ? "" : word("status", e.status[event]);
  const meta = [dateText(e.date[event]), eventKind(event), where, status].filter(Boolean);
  const marks = svg("svg", { class: "marks", "aria-hidden": "true" });
  const rows = recordedAt(event);
  const drawn = drawnAt(event);
  drawn.forEach((row, at) => marks.append(participationMark(row, at * 15 + 8, 9, 6)));
  marks.setAttribute("viewBox", `0 0 ${Math.max(1, drawn.length) * 15 + 2} 18`);
  marks.setAttribute("width", String(Math.max(1, drawn.length) * 15 + 2));
  marks.setAttribute("height", "18");
  const said = rows.length ? countText(rows) : say("noRecord");
  const names = rows.map((row) => told`${labelThen([KIND.party, tables.participations.party[row]], event)}, ${participationText(row)}`);
  return el("div", { role: "listitem", class: "event" },
    cardLink([KIND.event, event], [
      el("span", { class: "title", dir: "auto" }, label([KIND.event, event])),
      el("span", { class: "meta" }, meta.map((it, at) => [at ? " · " : null, bdi(it)]).flat()),
      el("span", { class: "who", title: joinTold(names, "\n") }, rows.length ? marks : null, el("span", {}, said)),
    ]));
}

/**
 * Puts events in order of the years in which they can have begun: what is of one year comes before what may
 * be of the next as well, and what has no known beginning comes last.
 * @param {number[]} events in order of time
 */
function inYears(events) {
  const keyed = events.map((event) => ({ event, years: yearsOf(tables.events.date[event]) ?? [Infinity, Infinity] }));
  const before = (/** @type {number} */ a, /** @type {number} */ b) => (a === b ? 0 : a < b ? -1 : 1);
  return keyed.sort((a, b) => before(a.years[0], b.years[0]) || before(a.years[1], b.years[1])).map((it) => it.event);
}

/** What the picture tells of each event. @returns {import("../table.js").Column[]} */
function columns() {
  const e = tables.events;
  const p = tables.participations;
  const place = (/** @type {number} */ event) => (e.place[event] < 0 ? "" : labelThen([KIND.place, e.place[event]], event));
  const party = (/** @type {number} */ row) =>
    labelThen([KIND.party, p.party[row]], p.event[row]) + (isPossible(row) ? ` (${word("certainty", p.certainty[row])})` : "");
  const parties = (/** @type {number} */ event) => joinTold(by.participationsOfEvent[event].filter(tookPart).map(party), isRtl() ? "، " : ", ");
  const column = (/** @type {string} */ key, /** @type {(event: number) => string | import("../dom.js").Told} */ show) =>
    ({ key, title: say(key), show, text: (/** @type {number} */ event) => String(show(event)) });
  return [
    column("event", (it) => label([KIND.event, it])), column("date", (it) => dateText(e.date[it])),
    column("form", eventKind), column("place", place), column("tookPart", (it) => (by.participationsOfEvent[it].some(tookPart) ? parties(it) : say("noRecord"))),
  ];
}

/**
 * Draws the strip and, where they are not too many, lists the events under it.
 * @param {number[]} events
 * @param {import("./axis.js").Window} shown
 * @returns {import("../picture.js").Drawing}
 */
function timelineDrawing(events, shown) {
  const element = svg("g");
  const bottom = drawStrip(element, { events, window: shown, width: PICTURE, lane: 26, top: 4 });
  const height = bottom + drawLegend(element, legendOf(events), bottom, PICTURE) + 8;
  if (events.length === 0 || events.length > MOST_LISTED) return { width: PICTURE, height, element };
  const table = tableDrawing(columns(), events);
  element.append(svg("g", { transform: `translate(${isRtl() ? PICTURE - table.width : 0} ${height + 8})` }, table.element));
  return { width: PICTURE, height: height + 8 + table.height, element };
}

/** @returns {import("../table.js").Shown} */
export function timelineView() {
  const passed = passing();
  const all = passed.events();
  const whole = extent(all);
  const strip = makeStrip(all, whole);
  const { shown } = strip;
  const events = all.filter((event) => {
    const days = bounds(event);
    return !days || (days.last >= shown.first && days.first <= shown.last);
  });
  /** Rows: events, and the years above them. @type {(number | string)[]} */
  const rows = [];
  let above = "";
  for (const event of inYears(events)) {
    const years = yearsText(tables.events.date[event]) || say("noStart");
    if (years !== above) rows.push(years);
    above = years;
    rows.push(event);
  }
  const [tall, low] = isNarrow() ? [94, 30] : [64, 34];
  const list = virtualList({
    count: rows.length, label: say("events"), isRecord: (row) => typeof rows[row] === "number",
    height: (row) => (typeof rows[row] === "number" ? tall : low),
    make: (row) => {
      const it = rows[row];
      return typeof it === "number" ? eventRow(it) : el("div", { role: "listitem", class: "year" }, it);
    },
  });
  const legend = [...legendOf(events), ...participationLegend(events.flatMap((event) => drawnAt(event)))];
  const recorded = events.filter((event) => by.participationsOfEvent[event].length > 0).length;
  return {
    element: el("div", { class: "view timeline" }, strip.element, list.element, legend.length ? legendLine(legend) : null),
    tools: strip.tools,
    shown: `${say("events")}: ${say("showing", { n: events.length, m: passed.ofKinds() })}; ${say("recordedFor", { n: recorded })}${passed.weak() ? `; ${say("possiblyAlso", { n: passed.weak() })}` : ""}`,
    csv: () => timelineCsv(events),
    picture: () => timelineDrawing(events, shown),
  };
}
