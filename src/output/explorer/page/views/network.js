// Who took part together, and how often. The program says where each party stands.
import { data, tables, KIND, pathOf } from "../data.js";
import { by, isPossible, mainRole, tookPart } from "../index.js";
import { current, go } from "../state.js";
import { passing } from "../filter.js";
import { label, number, say, word } from "../words.js";
import { el, svg } from "../dom.js";
import { csvText } from "../csv.js";
import { roleColour, roleMark } from "../mark.js";
import { drawLegend } from "../picture.js";
import { legendLine } from "../matrix.js";
import { cardLink } from "../table.js";

const SIZE = 1000;
const HEIGHT = 680;

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

const LINE = 17;
const MOST_LINES = 3;

/**
 * Returns a name broken into short lines; what does not fit is left out.
 * @param {string} name
 */
function linesOf(name) {
  /** @type {string[]} */
  const lines = [];
  for (const word of name.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`] : lines;
}

/** @param {SVGElement} into @param {Shared} shared */
function drawNetwork(into, { count, edges, role }) {
  const point = (/** @type {number} */ place) => {
    const [, x, y] = data.layout[place];
    return [110 + ((x + 500) / 1000) * (SIZE - 220), 40 + ((y + 500) / 1000) * 560];
  };
  const most = Math.max(1, ...edges.map((it) => it.weight));
  const often = Math.max(1, ...count);
  for (const { a, b, weight } of edges) {
    const [[x1, y1], [x2, y2]] = [point(a), point(b)];
    const share = weight / most;
    into.append(svg("line", {
      x1, y1, x2, y2, stroke: roleColour(Math.min(role[a], role[b])), "stroke-width": (0.6 + 6 * share).toFixed(2),
      "stroke-opacity": (0.1 + 0.5 * share).toFixed(2), "data-ends": `${a} ${b}`,
    }, svg("title", {}, `${label([KIND.party, data.layout[a][0]])} – ${label([KIND.party, data.layout[b][0]])}: ${weight}`)));
  }
  const order = count.map((_, place) => place).filter((place) => count[place] > 0).sort((a, b) => count[a] - count[b]);
  for (const place of order) {
    const party = data.layout[place][0];
    const [x, y] = point(place);
    const r = 6 + 16 * Math.sqrt(count[place] / often);
    const item = pathOf([KIND.party, party]);
    const name = label([KIND.party, party]);
    into.append(svg("g", { class: "node", "data-item": item, "data-place": place, "aria-current": current.state.item === item ? "true" : null },
      svg("title", {}, `${name} · ${say("events")}: ${number(count[place])}`), roleMark(role[place], x, y, r),
      svg("text", {
        x, y: y + r + 14, "text-anchor": "middle", "font-size": 13, fill: "var(--text)", stroke: "var(--background)",
        "stroke-width": 3.5, "paint-order": "stroke", "stroke-linejoin": "round",
      }, linesOf(name).map((line, at) => svg("tspan", { x, dy: at ? 15 : 0 }, line)))));
  }
}

/** @returns {import("../table.js").Shown} */
export function networkView() {
  const events = passing().events();
  const shared = countShared(events);
  const there = shared.count.filter(Boolean).length;
  const drawing = svg("svg", { class: "network", viewBox: `0 0 ${SIZE} ${HEIGHT}`, role: "img", "aria-label": say("networkHelp") });
  drawNetwork(drawing, shared);
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
    el("tr", {}, el("td", {}, cardLink([KIND.party, data.layout[a][0]], name(a)), " – ", cardLink([KIND.party, data.layout[b][0]], name(b))),
      el("td", {}, number(weight))))));
  const roles = [...new Set(shared.role.filter((_, place) => shared.count[place] > 0))].sort();
  const legend = roles.map((role) => ({ name: word("role", role), mark: (/** @type {number} */ x, /** @type {number} */ y) => roleMark(role, x, y, 7) }));
  const all = new Set(tables.participations.party).size;
  const picture = () => {
    const element = svg("g");
    drawNetwork(element, shared);
    return { width: SIZE, height: HEIGHT + drawLegend(element, legend, HEIGHT, SIZE) + 12, element, note: say("networkHelp") };
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
