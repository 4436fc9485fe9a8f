// Who was at which event: parties by events.
import { data, tables, KIND, code } from "../data.js";
import { by, isPossible, mainRole, tookPart } from "../index.js";
import { current, hrefWith } from "../state.js";
import { passing } from "../filter.js";
import { dateText, label, labelThen, number, ordinal, say, yearsText } from "../words.js";
import { told } from "../told.js";
import { bdi, el } from "../dom.js";
import { csvText, recordWord } from "../csv.js";
import { participationLegend, participationMark, participationText, roleMark } from "../mark.js";
import { legendLine, matrixDrawing, matrixParts, matrixTable } from "../matrix.js";
import { cardLink } from "../table.js";

const MOST_EVENTS = 400;
const MOST_PARTIES = 80;
const SHOWS = /** @type {const} */ (["rounds", "multilateral", "all"]);

/** Rounds, where there are any. */
const USUAL = tables.events.kind.includes(code("eventKind", "round")) ? "rounds" : "all";

/** @param {number} event @param {string} show */
function isShown(event, show) {
  const kind = tables.events.kind[event];
  if (show === "all" || current.state.filters.kind.length) return true;
  return show === "rounds" ? kind === code("eventKind", "round") : kind !== code("eventKind", "bilateral");
}

/**
 * Returns the parties recorded at events, by the role that they had most often, then by how often
 * they were there.
 * @param {number[]} events
 */
function partiesAt(events) {
  const p = tables.participations;
  /** @type {Map<number, {there: number, roles: number[]}>} */
  const found = new Map();
  for (const event of events) {
    for (const row of by.participationsOfEvent[event]) {
      const known = found.get(p.party[row]) ?? { there: 0, roles: [] };
      if (tookPart(row) && !isPossible(row)) known.there += 1;
      known.roles[p.role[row]] = (known.roles[p.role[row]] ?? 0) + 1;
      found.set(p.party[row], known);
    }
  }
  const list = [...found].map(([party, { there, roles }]) => ({ party, there, role: mainRole(roles) }));
  return list.sort((a, b) => a.role - b.role || b.there - a.there || a.party - b.party);
}

/** Makes the choice of events to show. @param {string} show */
export function showSwitch(show) {
  return el("div", { class: "switch", role: "group", "aria-label": say("whichEvents") }, SHOWS.map((it) =>
    el("a", { href: hrefWith({ show: it }), class: "choice", "aria-current": it === show ? "true" : null }, say(it))));
}

/** @returns {import("../table.js").Shown} */
export function attendanceView() {
  const show = SHOWS.find((it) => it === current.state.show) ?? USUAL;
  const every = passing().events().filter((event) => isShown(event, show) && by.participationsOfEvent[event].length > 0);
  const events = every.slice(0, MOST_EVENTS);
  const found = partiesAt(events);
  const parties = found.slice(0, MOST_PARTIES);
  const p = tables.participations;
  const at = new Map(events.map((event) => [event, new Map(by.participationsOfEvent[event].map((row) => [p.party[row], row]))]));
  const oneKind = new Set(events.map((it) => tables.events.kind[it])).size === 1;
  /** @type {import("../matrix.js").Matrix} */
  const matrix = {
    title: say("attendance"), rows: parties.length, columns: events.length, corner: "",
    rowHead: (row) => ({
      label: label([KIND.party, parties[row].party]),
      link: cardLink([KIND.party, parties[row].party], bdi(label([KIND.party, parties[row].party]))),
      mark: (x, y) => roleMark(parties[row].role, x, y, 7), figure: number(parties[row].there),
    }),
    columnHead: (column) => {
      const event = events[column];
      const date = tables.events.date[event];
      const count = tables.events.number[event];
      const short = oneKind && count >= 0 ? ordinal(count) : (data.dates.edtf[date] ?? "").slice(0, 10);
      const full = told`${label([KIND.event, event])} · ${dateText(date)}`;
      return {
        label: short, full, group: yearsText(date),
        link: cardLink([KIND.event, event], short, { "aria-label": full }),
      };
    },
    cell: (row, column) => {
      const record = at.get(events[column])?.get(parties[row].party);
      if (record === undefined) return null;
      const event = events[column];
      const who = labelThen([KIND.party, parties[row].party], event);
      return {
        said: told`${who} · ${label([KIND.event, event])} · ${participationText(record)}`,
        draw: (x, y) => participationMark(record, x, y, 7.5),
        link: () => cardLink([KIND.event, event], null),
      };
    },
  };
  const cut = every.length > events.length || found.length > parties.length;
  const drawn = events.flatMap((event) => parties.flatMap(({ party }) => at.get(event)?.get(party) ?? []));
  const legend = participationLegend(drawn, parties.map((it) => it.role));
  return {
    element: el("div", { class: "view" }, matrixTable(matrix), legendLine(legend, say("notRecorded"))),
    tools: showSwitch(show),
    shown: `${say("events")}: ${number(events.length)} · ${say("parties")}: ${number(parties.length)}`,
    note: cut ? say("tooMany", { n: `${events.length} × ${parties.length}`, m: `${every.length} × ${found.length}` }) : "",
    csv: () => csvText(["party_id", "party", "event_id", "role", "presence", "certainty"], parties.flatMap(({ party }) =>
      events.flatMap((event) => {
        const row = at.get(event)?.get(party);
        return row === undefined ? [] : [[tables.parties.id[party], labelThen([KIND.party, party], event), tables.events.id[event],
          recordWord("role", p.role[row]), recordWord("presence", p.presence[row]), recordWord("certainty", p.certainty[row])]];
      }))),
    print: () => matrixParts(matrix, legend),
    picture: () => ({ ...matrixDrawing(matrix, legend), note: say("notRecorded") }),
  };
}
