// Who took part together, and how often. The program says where each party stands.
import { data, tables, KIND, pathOf } from "../data.js";
import { by, isPossible, mainRole, tookPart } from "../index.js";
import { current, go } from "../state.js";
import { passing } from "../filter.js";
import { label, number, say } from "../words.js";
import { told } from "../told.js";
import { bdi, el, svg } from "../dom.js";
import { csvText } from "../csv.js";
import { roleColour, roleLegend, roleMark } from "../mark.js";
import { textWidth } from "../measure.js";
import { drawLegend } from "../picture.js";
import { legendLine } from "../matrix.js";
import { cardLink, isNarrow } from "../table.js";

/** How large the network is drawn, in which room around it, and how many letters a line of a name has.
 * @typedef {{width: number, height: number, side: number, letters: number, marks: number}} Sheet */
/** @type {Sheet} */
const WIDE = { width: 1000, height: 680, side: 110, letters: 17, marks: 1 };
/** Upright, for a phone. @type {Sheet} */
const NARROW = { width: 460, height: 880, side: 52, letters: 13, marks: 0.8 };

/** @param {number[]} events */
function countShared(events) {
  const p = tables.participations;
  const placed = new Map(data.layout.map(([party], place) => [party, place]));
  const count = data.layout.map(() => 0);
  /** @type {number[][]} */
  const roles = data.layout.map(() => []);
  /** @type {Map<string, number>} */
  const shared = new Map();
  for (const event of events) {
    /** @type {number[]} */
    const there = [];
    for (const row of by.participationsOfEvent[event]) {
      const place = placed.get(p.party[row]);
      if (place === undefined || !tookPart(row) || isPossible(row)) continue;
      there.push(place);
      count[place] += 1;
      roles[place][p.role[row]] = (roles[place][p.role[row]] ?? 0) + 1;
    }
    there.sort((a, b) => a - b);
    there.forEach((a, at) => there.slice(at + 1).forEach((b) => {
      const key = `${a} ${b}`;
      shared.set(key, (shared.get(key) ?? 0) + 1);
    }));
  }
  const edges = [...shared].map(([key, weight]) => {
    const [a, b] = key.split(" ").map(Number);
    return { a, b, weight };
  });
  edges.sort((x, y) => x.weight - y.weight || x.a - y.a || x.b - y.b);
  return { count, edges, role: roles.map(mainRole) };
}
/** @typedef {ReturnType<typeof countShared>} Shared */

const MOST_LINES = 3;
/** Of the letters of a name, and of its lines. */
const SIZE = 13;
const LINE = 15;

/**
 * Returns a name broken into short lines; what does not fit is left out.
 * @param {string} name
 * @param {number} letters of a line
 */
function linesOf(name, letters) {
  /** @type {string[]} */
  const lines = [];
  for (const word of name.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`] : lines;
}

/** A name under or over its mark. @typedef {{lines: string[], y: number, left: number, right: number, top: number, bottom: number}} Name */

/**
 * Finds a place for each name: under its mark, or over it where it would lie over the name of one that
 * was there more often.
 * @param {{x: number, y: number, r: number, lines: string[]}[]} marks those that were there most often first
 * @returns {Name[]}
 */
function placeNames(marks) {
  /** @type {Name[]} */
  const placed = [];
  for (const { x, y, r, lines } of marks) {
    const half = Math.max(...lines.map((line) => textWidth(line, SIZE))) / 2;
    const below = y + r + 14;
    const above = y - r - 8 - (lines.length - 1) * LINE;
    const [first, second] = [below, above].map((at) => ({
      lines, y: at, left: x - half, right: x + half, top: at - SIZE, bottom: at + (lines.length - 1) * LINE + 4,
    }));
    const isFree = (/** @type {Name} */ it) => placed.every((other) =>
      it.left > other.right || other.left > it.right || it.top > other.bottom || other.top > it.bottom);
    placed.push(isFree(first) || !isFree(second) ? first : second);
  }
  return placed;
}

/** @param {SVGElement} into @param {Shared} shared @param {Sheet} sheet */
function drawNetwork(into, { count, edges, role }, { width, height, side, letters, marks }) {
  const point = (/** @type {number} */ place) => {
    const [, x, y] = data.layout[place];
    return [side + ((x + 500) / 1000) * (width - 2 * side), 40 + ((y + 500) / 1000) * (height - 120)];
  };
  const most = Math.max(1, ...edges.map((it) => it.weight));
  const often = Math.max(1, ...count);
  for (const { a, b, weight } of edges) {
    const [[x1, y1], [x2, y2]] = [point(a), point(b)];
    const share = weight / most;
    into.append(svg("line", {
      x1, y1, x2, y2, stroke: roleColour(Math.min(role[a], role[b])), "stroke-width": (0.6 + 6 * share).toFixed(2),
      "stroke-opacity": (0.1 + 0.5 * share).toFixed(2), "data-ends": `${a} ${b}`,
    }, svg("title", {}, told`${label([KIND.party, data.layout[a][0]])} – ${label([KIND.party, data.layout[b][0]])}: ${number(weight)}`)));
  }
  const order = count.map((_, place) => place).filter((place) => count[place] > 0).sort((a, b) => count[b] - count[a] || a - b);
  const nodes = order.map((place) => {
    const party = data.layout[place][0];
    const [x, y] = point(place);
    const name = label([KIND.party, party]);
    return { place, party, name, x, y, r: marks * (6 + 16 * Math.sqrt(count[place] / often)), lines: linesOf(name, letters) };
  });
  const names = placeNames(nodes);
  // The larger lie over the smaller.
  for (const [at, { place, party, name, x, y, r, lines }] of [...nodes.entries()].reverse()) {
    const item = pathOf([KIND.party, party]);
    into.append(svg("g", { class: "node", "data-item": item, "data-place": place, "aria-current": current.state.item === item ? "true" : null },
      svg("title", {}, told`${name} · ${say("events")}: ${number(count[place])}`), roleMark(role[place], x, y, r),
      svg("text", {
        x, y: names[at].y, "text-anchor": "middle", "font-size": SIZE, fill: "var(--text)", stroke: "var(--background)",
        "stroke-width": 3.5, "paint-order": "stroke", "stroke-linejoin": "round",
      }, lines.map((line, row) => svg("tspan", { x, dy: row ? LINE : 0 }, line)))));
  }
}

/** @returns {import("../table.js").Shown} */
export function networkView() {
  const events = passing().events();
  const shared = countShared(events);
  const there = shared.count.filter(Boolean).length;
  const sheet = isNarrow() ? NARROW : WIDE;
  const drawing = svg("svg", { class: "network", viewBox: `0 0 ${sheet.width} ${sheet.height}`, role: "img", "aria-label": say("networkHelp") });
  drawNetwork(drawing, shared, sheet);
  drawing.addEventListener("click", (event) => {
    const item = event.target instanceof Element ? event.target.closest("[data-item]")?.getAttribute("data-item") : null;
    if (item) go({ item });
  });
  drawing.addEventListener("pointerover", (event) => {
    const place = event.target instanceof Element ? event.target.closest("[data-place]")?.getAttribute("data-place") : null;
    for (const line of drawing.querySelectorAll("line")) {
      line.classList.toggle("dim", place !== null && place !== undefined && !(line.dataset.ends ?? "").split(" ").includes(place));
    }
  });
  const name = (/** @type {number} */ place) => label([KIND.party, data.layout[place][0]]);
  const pairs = [...shared.edges].reverse();
  const table = el("table", { class: "pairs" }, el("caption", {}, say("sharedMeetings")), el("tbody", {}, pairs.slice(0, 60).map(({ a, b, weight }) =>
    el("tr", {}, el("td", {}, cardLink([KIND.party, data.layout[a][0]], bdi(name(a))), " – ", cardLink([KIND.party, data.layout[b][0]], bdi(name(b)))),
      el("td", {}, number(weight))))));
  const legend = roleLegend(shared.role.filter((_, place) => shared.count[place] > 0));
  const all = new Set(tables.participations.party).size;
  const picture = () => {
    const element = svg("g");
    drawNetwork(element, shared, WIDE);
    const { width, height } = WIDE;
    return { width, height: height + drawLegend(element, legend, height, width) + 12, element, note: say("networkHelp") };
  };
  return {
    element: el("div", { class: "view" }, el("div", { class: "scroller split", tabindex: 0, role: "region", "aria-label": say("network") }, drawing, table),
      legendLine(legend, say("networkHelp"))),
    shown: `${say("parties")}: ${say("showing", { n: there, m: all })} · ${say("events")}: ${number(events.length)}`,
    csv: () => csvText(["party_a", "party_b", "shared_events"], pairs.map(({ a, b, weight }) =>
      [tables.parties.id[data.layout[a][0]], tables.parties.id[data.layout[b][0]], weight])),
    picture,
    print: () => [picture()],
  };
}
