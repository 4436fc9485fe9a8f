// What the agreed texts speak of: topics by documents.
import { data, tables, KIND } from "../data.js";
import { by } from "../index.js";
import { current, hrefWith } from "../state.js";
import { passing } from "../filter.js";
import { dateText, label, number, ordinal, say, word, yearsText } from "../words.js";
import { joinTold, told } from "../told.js";
import { bdi, el, svg } from "../dom.js";
import { csvText, recordWord } from "../csv.js";
import { legendLine, matrixDrawing, matrixParts, matrixTable } from "../matrix.js";
import { cardLink } from "../table.js";

const MOST = 200;
/** Acts from the strongest to the weakest, as the vocabulary has them. */
const ACTS = data.vocabularies.act.ids.length;

/** @param {number} document */
export function isAgreed(document) {
  const kind = data.vocabularies.documentKind.ids[tables.documents.kind[document]];
  return kind !== "press_statement" && kind !== "remarks";
}

/** Tells whether the whole text was read. @param {number} document */
function isWhole(document) {
  return recordWord("extent", tables.documents.extent[document]) === "full";
}

/** @param {number} document */
function dateOf(document) {
  const own = tables.documents.date[document];
  const event = tables.documents.event[document];
  return own >= 0 || event < 0 ? own : tables.events.date[event];
}

/** Orders documents by time. @param {number} a @param {number} b */
export function byTime(a, b) {
  const day = (/** @type {number} */ it) => data.dates.first[dateOf(it)] ?? Infinity;
  return day(a) - day(b) || a - b;
}

/** Returns the topics from the broad to the narrow, each with how deep it lies. */
function topicTree() {
  /** @type {{topic: number, depth: number}[]} */
  const list = [];
  const walk = (/** @type {number} */ topic, /** @type {number} */ depth) => {
    list.push({ topic, depth });
    for (const below of by.topicsBelow[topic]) walk(below, depth + 1);
  };
  tables.topics.broader.forEach((broader, topic) => {
    if (broader < 0) walk(topic, 0);
  });
  return list;
}

/**
 * Draws how a text takes up a topic: the fuller the colour, the stronger the act, with the number of points when there
 * are several.
 * @param {number} count
 * @param {number} act the strongest
 */
function uptakeMark(count, act) {
  return (/** @type {number} */ x, /** @type {number} */ y) => {
    const strength = 1 - 0.88 * (act / (ACTS - 1));
    return svg("g", {},
      svg("rect", { x: x - 9, y: y - 9, width: 18, height: 18, rx: 2, fill: "var(--guarantor)", "fill-opacity": strength.toFixed(2), stroke: "var(--guarantor)", "stroke-width": 0.8 }),
      count > 1 ? svg("text", {
        x, y: y + 4, "text-anchor": "middle", "font-size": 11, fill: strength > 0.55 ? "var(--background)" : "var(--text)",
      }, ordinal(count)) : null);
  };
}

/** @returns {import("../table.js").Shown} */
export function topicsView() {
  const everything = current.state.show === "all";
  const wanted = passing().documents().filter((it) => (everything || isAgreed(it)) && by.provisionsOfDocument[it].length > 0).sort(byTime);
  const documents = wanted.slice(0, MOST);
  const v = tables.provisions;
  /** @type {Map<number, number[]>[]} */
  const points = documents.map((document) => {
    const map = new Map();
    for (const row of by.provisionsOfDocument[document]) map.set(v.topic[row], [...(map.get(v.topic[row]) ?? []), row]);
    return map;
  });
  const used = topicTree().filter(({ topic }) => points.some((map) => map.has(topic)));
  const strongest = (/** @type {number[]} */ rows) => Math.min(...rows.map((row) => (v.act[row] < 0 ? ACTS - 1 : v.act[row])));
  /** @type {import("../matrix.js").Matrix} */
  const matrix = {
    title: say("topics"), rows: used.length, columns: documents.length, corner: "",
    rowHead: (row) => ({
      label: label([KIND.topic, used[row].topic]), depth: used[row].depth,
      link: cardLink([KIND.topic, used[row].topic], bdi(label([KIND.topic, used[row].topic]))),
      figure: number(points.reduce((sum, map) => sum + (map.get(used[row].topic)?.length ?? 0), 0)),
    }),
    columnHead: (column) => {
      const date = dateOf(documents[column]);
      const edtf = data.dates.edtf[date] ?? "";
      const partly = isWhole(documents[column]) ? "" : say("partly");
      const full = joinTold([label([KIND.document, documents[column]]), dateText(date), partly], " · ");
      const short = partly ? `${edtf} *` : edtf;
      return { label: short, full, group: yearsText(date), link: cardLink([KIND.document, documents[column]], short, { "aria-label": full }) };
    },
    cell: (row, column) => {
      const rows = points[column].get(used[row].topic);
      if (!rows) return null;
      return {
        said: told`${label([KIND.topic, used[row].topic])} · ${label([KIND.document, documents[column]])} · ${say("points")}: ${number(rows.length)} · ${word("act", strongest(rows))}`,
        draw: uptakeMark(rows.length, strongest(rows)),
        link: () => cardLink(rows.length === 1 ? [KIND.provision, rows[0]] : [KIND.document, documents[column]], null),
      };
    },
  };
  const choice = (/** @type {string} */ show, /** @type {string} */ key) => el("a", {
    href: hrefWith({ show }), class: "choice", "aria-current": everything === (show === "all") ? "true" : null,
  }, say(key));
  const acts = new Set(points.flatMap((map) => used.flatMap(({ topic }) => {
    const rows = map.get(topic);
    return rows ? [strongest(rows)] : [];
  })));
  const legend = [...acts].sort((a, b) => a - b).map((act) => ({ name: word("act", act), mark: uptakeMark(1, act) }));
  return {
    element: el("div", { class: "view" }, matrixTable(matrix), legendLine(legend, say("topicsHelp"))),
    tools: el("div", { class: "switch", role: "group", "aria-label": say("documents") }, choice("", "agreed"), choice("all", "all")),
    shown: `${say("topics")}: ${say("showing", { n: used.length, m: tables.topics.id.length })} · ${say("documents")}: ${number(documents.length)}`,
    note: wanted.length > documents.length ? say("tooMany", { n: documents.length, m: wanted.length }) : "",
    csv: () => csvText(["topic_id", "topic", "document_id", "points", "act"], used.flatMap(({ topic }) =>
      documents.flatMap((document, column) => {
        const rows = points[column].get(topic);
        return rows ? [[tables.topics.id[topic], label([KIND.topic, topic]), tables.documents.id[document], rows.length, recordWord("act", strongest(rows))]] : [];
      }))),
    print: () => matrixParts(matrix, legend),
    picture: () => ({ ...matrixDrawing(matrix, legend), note: say("topicsHelp") }),
  };
}
