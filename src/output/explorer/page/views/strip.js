// A strip of time: events on lanes of their kinds, to zoom and to move.
import { data, tables, KIND, pathOf } from "../data.js";
import { current, go } from "../state.js";
import { dateText, isRtl, label, say, word } from "../words.js";
import { el, svg } from "../dom.js";
import { told } from "../told.js";
import { fit, textWidth } from "../measure.js";
import { isNarrow } from "../table.js";
import { readWindow, scale, ticks, writeWindow } from "./axis.js";

/** Of the width, what the names of the lanes take at most. */
const MOST_GUTTER = 0.32;
const MOST_MARKS = 1500;
const SHORTEST_DAYS = 20;
/** How wide a bar is that stands for many events. */
const BIN = 4;

/** @param {number} event */
export function bounds(event) {
  const date = tables.events.date[event];
  if (date < 0) return null;
  const first = data.dates.first[date];
  const last = data.dates.last[date];
  return first === null || last === null ? null : { first, last };
}

/** Returns the days that events fill. @param {number[]} events */
export function extent(events) {
  let [first, last] = [Infinity, -Infinity];
  for (const event of events) {
    const days = bounds(event);
    if (!days) continue;
    first = Math.min(first, days.first);
    last = Math.max(last, days.last);
  }
  return first <= last ? { first: first - 15, last: last + 15 } : { first: 17167, last: 20089 };
}

/** @param {number} event */
export function isHeld(event) {
  return data.vocabularies.status.ids[tables.events.status[event]] === "held";
}

/** @param {number} event */
function isImprecise(event) {
  const precision = data.dates.precision[tables.events.date[event]];
  return precision !== "day" && precision !== "days";
}

/** Returns the kinds of events, each a lane. @param {number[]} events */
function kindsOf(events) {
  return [...new Set(events.map((it) => tables.events.kind[it]))].sort((a, b) => a - b);
}

/** @param {number} lane how tall it is */
function nameSize(lane) {
  return Math.min(11, lane - 3);
}

/** Returns the room for the names of the lanes. @param {number[]} kinds @param {number} width @param {number} lane */
function gutterOf(kinds, width, lane) {
  const widths = kinds.map((kind) => textWidth(word("eventKind", kind), nameSize(lane)));
  return Math.min(width * MOST_GUTTER, Math.max(0, ...widths) + 14);
}

/**
 * Draws events on lanes of their kinds.
 * @param {SVGElement} into
 * @param {{events: number[], window: import("./axis.js").Window, width: number, lane: number, top: number}} how
 */
export function drawStrip(into, { events, window: shown, width, lane, top }) {
  const kinds = kindsOf(events);
  const bottom = top + Math.max(1, kinds.length) * lane;
  const gutter = gutterOf(kinds, width, lane);
  const x = isRtl() ? scale(shown, 8, width - gutter) : scale(shown, gutter, width - 8);
  for (const tick of ticks(shown, width - gutter)) {
    const at = x(tick.day);
    into.append(svg("line", { x1: at, x2: at, y1: top, y2: bottom, stroke: "var(--rule)", "stroke-width": tick.isYear ? 1.2 : 0.6 }));
    const room = isRtl() ? at : width - at;
    if (room > textWidth(tick.text, 11) + 4) into.append(svg("text", {
      x: at + (isRtl() ? -4 : 4), y: bottom + 14, "font-size": 11, fill: tick.isYear ? "var(--text)" : "var(--muted)",
    }, tick.text));
  }
  const seen = events.filter((event) => {
    const days = bounds(event);
    return days && days.last >= shown.first && days.first <= shown.last;
  });
  kinds.forEach((kind, place) => {
    const y = top + place * lane;
    if (place % 2 === 0) into.append(svg("rect", { x: 0, y, width, height: lane, fill: "var(--band)", opacity: 0.6 }));
    const own = seen.filter((event) => tables.events.kind[event] === kind);
    if (seen.length > MOST_MARKS) drawDensity(into, own, x, y, lane, width);
    else for (const event of own) into.append(eventMark(event, x, y, lane, shown));
  });
  kinds.forEach((kind, place) => {
    into.append(svg("text", {
      x: isRtl() ? width - 6 : 6, y: top + place * lane + lane / 2 + 3.5, "font-size": nameSize(lane), fill: "var(--muted)",
    }, fit(word("eventKind", kind), nameSize(lane), gutter - 8)));
  });
  return bottom + 20;
}

/**
 * @param {number} event
 * @param {(day: number) => number} x
 * @param {number} y
 * @param {number} lane
 * @param {import("./axis.js").Window} shown
 */
function eventMark(event, x, y, lane, shown) {
  const days = bounds(event) ?? shown;
  const ends = [x(Math.max(days.first, shown.first)), x(Math.min(days.last, shown.last) + 1)].sort((a, b) => a - b);
  const wide = Math.max(6, ends[1] - ends[0] - 0.6);
  const left = (ends[0] + ends[1]) / 2 - wide / 2;
  const vague = isImprecise(event);
  const held = isHeld(event);
  const item = pathOf([KIND.event, event]);
  return svg("rect", {
    class: "event", "data-item": item, "aria-current": current.state.item === item ? "true" : null,
    x: left.toFixed(2), y: y + 3, width: wide.toFixed(2), height: lane - 6, rx: 2,
    fill: vague || !held ? "var(--background)" : "var(--guarantor)", "fill-opacity": vague || !held ? 0.4 : 0.85,
    stroke: "var(--guarantor)", "stroke-dasharray": vague ? "3 2" : null,
  }, svg("title", {}, told`${label([KIND.event, event])} · ${dateText(tables.events.date[event])}`));
}

/**
 * Draws how many events lie where, for more than can be told apart: each is spread over all the days that it
 * took or can have been on.
 * @param {SVGElement} into
 * @param {number[]} events
 * @param {(day: number) => number} x
 * @param {number} y
 * @param {number} lane
 * @param {number} width
 */
function drawDensity(into, events, x, y, lane, width) {
  const bins = new Array(Math.ceil(width / BIN) + 1).fill(0);
  for (const event of events) {
    const days = bounds(event);
    if (!days) continue;
    const [from, to] = [x(days.first) / BIN, x(days.last + 1) / BIN].sort((a, b) => a - b);
    for (let bin = Math.max(0, Math.floor(from)); bin < Math.min(bins.length, to); bin += 1) {
      bins[bin] += (Math.min(to, bin + 1) - Math.max(from, bin)) / (to - from);
    }
  }
  const most = Math.max(1, ...bins);
  bins.forEach((count, bin) => {
    if (count === 0) return;
    // A whole event is seen beside many, a part of one in its measure.
    const tall = Math.max(2 * Math.min(1, count), (count / most) * (lane - 4));
    into.append(densityBar(bin * BIN, y + lane - 2, tall));
  });
}

/** Draws a bar that stands on `foot`. @param {number} x @param {number} foot @param {number} tall */
function densityBar(x, foot, tall) {
  return svg("rect", { x, y: (foot - tall).toFixed(2), width: BIN - 0.6, height: tall.toFixed(2), fill: "var(--guarantor)" });
}

/** @param {number[]} events @param {import("./axis.js").Window} whole */
export function makeStrip(events, whole) {
  const lane = isNarrow() ? 13 : 18;
  let shown = readWindow(current.state.zoom) ?? whole;
  const drawing = svg("svg", { class: "strip", role: "img", "aria-label": `${say("timeline")}: ${writeWindow(shown)}` });
  const draw = () => {
    const width = drawing.clientWidth || 900;
    drawing.replaceChildren();
    const height = drawStrip(drawing, { events, window: shown, width, lane, top: 4 });
    drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
    drawing.style.height = `${height}px`;
  };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  const commit = () => {
    const all = shown.first <= whole.first && shown.last >= whole.last;
    go({ zoom: all ? "" : writeWindow(shown) }, { quietly: true });
  };
  /** @param {number} first @param {number} last */
  const move = (first, last) => {
    const length = Math.min(Math.max(last - first, SHORTEST_DAYS), whole.last - whole.first);
    const start = Math.min(Math.max(first, whole.first), whole.last - length);
    shown = { first: start, last: start + length };
    draw();
  };
  /** @param {number} factor @param {number} [share] */
  const zoom = (factor, share = 0.5) => {
    const length = shown.last - shown.first;
    const middle = shown.first + length * share;
    move(middle - length * factor * share, middle + length * factor * (1 - share));
  };
  const shareAt = (/** @type {MouseEvent} */ event) => {
    const box = drawing.getBoundingClientRect();
    const share = (isRtl() ? box.right - event.clientX : event.clientX - box.left) / box.width;
    const gutter = gutterOf(kindsOf(events), box.width, lane) / box.width;
    return Math.min(1, Math.max(0, (share - gutter) / (1 - gutter)));
  };
  drawing.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1.25 : 0.8, shareAt(event));
    clearTimeout(waiting);
    waiting = setTimeout(commit, 200);
  }, { passive: false });
  dragToPan(drawing, () => shown, move, commit);
  const button = (/** @type {string} */ sign, /** @type {string} */ key, /** @type {() => void} */ act) =>
    el("button", { type: "button", class: "small", title: say(key), "aria-label": say(key), onclick: () => { act(); commit(); } }, sign);
  const step = () => (shown.last - shown.first) * 0.4;
  const back = () => move(shown.first - step(), shown.last - step());
  const forth = () => move(shown.first + step(), shown.last + step());
  const [before, after] = isRtl() ? ["→", "←"] : ["←", "→"];
  const buttons = el("div", { class: "zoom", role: "group", "aria-label": say("time") },
    button(before, "earlier", back), button("−", "zoomOut", () => zoom(2)), button("+", "zoomIn", () => zoom(0.5)),
    button(after, "later", forth), button("⤢", "zoomAll", () => move(whole.first, whole.last)));
  new ResizeObserver(draw).observe(drawing);
  return { element: el("div", { class: "striphold" }, drawing), tools: buttons, shown };
}

/**
 * @param {SVGSVGElement} drawing
 * @param {() => import("./axis.js").Window} window
 * @param {(first: number, last: number) => void} move
 * @param {() => void} commit
 */
function dragToPan(drawing, window, move, commit) {
  /** @type {{x: number, from: import("./axis.js").Window, far: boolean} | null} */
  let drag = null;
  drawing.addEventListener("pointerdown", (event) => {
    drag = { x: event.clientX, from: { ...window() }, far: false };
  });
  drawing.addEventListener("pointermove", (event) => {
    if (!drag || event.buttons === 0) return;
    const pixels = (event.clientX - drag.x) * (isRtl() ? -1 : 1);
    if (!drag.far && Math.abs(pixels) > 4) {
      drag.far = true;
      drawing.setPointerCapture(event.pointerId);
    }
    if (!drag.far) return;
    const days = (pixels / drawing.clientWidth) * (drag.from.last - drag.from.first);
    move(drag.from.first - days, drag.from.last - days);
  });
  drawing.addEventListener("pointerup", (event) => {
    const far = drag?.far;
    drag = null;
    if (far) return commit();
    const item = event.target instanceof Element ? event.target.closest("[data-item]")?.getAttribute("data-item") : null;
    if (item) go({ item });
  });
  drawing.addEventListener("pointercancel", () => {
    drag = null;
  });
}

/** Returns the marks of events that occur, with what they mean. @param {number[]} events @returns {import("../picture.js").Meaning[]} */
export function legendOf(events) {
  const seen = events.filter((it) => bounds(it));
  if (seen.length > MOST_MARKS) return [{
    name: say("density"),
    mark: (x, y) => svg("g", {}, [3, 6, 12, 8].map((tall, at) => densityBar(x - 8 + at * BIN, y + 6, tall))),
  }];
  const mark = (/** @type {boolean} */ full, /** @type {string | null} */ dashes) => (/** @type {number} */ x, /** @type {number} */ y) => svg("rect", {
    x: x - 9, y: y - 6, width: 18, height: 12, rx: 2, fill: full ? "var(--guarantor)" : "var(--background)", "fill-opacity": full ? 0.85 : 0.4, stroke: "var(--guarantor)", "stroke-dasharray": dashes,
  });
  const status = (/** @type {number} */ it) => word("status", tables.events.status[it]);
  const held = seen.find((it) => isHeld(it) && !isImprecise(it));
  const other = new Set(seen.filter((it) => !isHeld(it) && !isImprecise(it)).map(status));
  return [
    ...(held === undefined ? [] : [{ name: status(held), mark: mark(true, null) }]),
    ...(seen.some(isImprecise) ? [{ name: say("imprecise"), mark: mark(false, "3 2") }] : []),
    ...(other.size ? [{ name: [...other].join(", "), mark: mark(false, null) }] : []),
  ];
}
