// A table of records as a picture: every row with its whole text.
import { isRtl, say } from "./words.js";
import { Told, svg } from "./dom.js";
import { joinTold } from "./told.js";
import { textWidth } from "./measure.js";
import { linesOf, textLine } from "./picture.js";

/** @typedef {import("./table.js").Column} Column */
/** A column as it is drawn: where it starts, how wide it is, whether it holds numbers.
 * @typedef {{title: string, texts: (string | Told)[], isNumber: boolean, x: number, width: number}} Drawn */

const WIDTH = 1400;
const EDGE = 16;
const GAP = 18;
const SIZE = 12;
const LINE = 16;
const PADDING = 12;
/** More rows make a picture that nothing shows well. */
const MOST_ROWS = 200;

/** @param {Column} column @param {number} row */
function plainText(column, row) {
  if (column.plain) return column.plain(row);
  const parts = [column.show(row)].flat().map((it) => (it instanceof Node ? it.textContent ?? "" : it instanceof Told ? it : it ? String(it) : ""));
  const there = parts.filter((it) => String(it) !== "");
  return there.length === 1 ? there[0] : joinTold(there, " · ");
}

/**
 * Returns how wide columns are in the room that there is: the widest share what the others leave.
 * @param {number[]} wanted
 * @param {number} room
 */
function shareRoom(wanted, room) {
  const rising = [...wanted].sort((a, b) => a - b);
  let left = room;
  let most = Infinity;
  for (let at = 0; at < rising.length; at += 1) {
    const even = left / (rising.length - at);
    if (rising[at] > even) {
      most = even;
      break;
    }
    left -= rising[at];
  }
  return wanted.map((it) => Math.min(it, most));
}

/** @param {Column[]} columns @param {number[]} rows @returns {Drawn[]} */
function layOut(columns, rows) {
  const texts = columns.map((column) => rows.map((row) => plainText(column, row)));
  const wanted = columns.map((column, at) =>
    Math.max(textWidth(column.title, SIZE, 600), ...texts[at].map((it) => textWidth(String(it), SIZE, at === 0 ? 600 : 400))) + 2);
  const widths = shareRoom(wanted, WIDTH - 2 * EDGE - GAP * (columns.length - 1));
  let x = EDGE;
  return columns.map((column, at) => {
    const drawn = {
      title: column.title, texts: texts[at], x, width: widths[at],
      isNumber: rows.length > 0 && rows.every((row) => typeof column.text(row) === "number"),
    };
    x += widths[at] + GAP;
    return drawn;
  });
}

/**
 * Draws a table: its first rows, all where there are not too many.
 * @param {Column[]} columns
 * @param {number[]} rows
 * @returns {import("./picture.js").Drawing}
 */
export function tableDrawing(columns, rows) {
  const kept = rows.slice(0, MOST_ROWS);
  const drawn = layOut(columns, kept);
  const last = drawn[drawn.length - 1];
  const width = Math.ceil(last.x + last.width + EDGE);
  const mirror = (/** @type {number} */ x) => (isRtl() ? width - x : x);
  const element = svg("g");
  const rule = (/** @type {number} */ y, thick = 0.6) => element.append(svg("line", {
    x1: EDGE, x2: width - EDGE, y1: y, y2: y, stroke: thick > 1 ? "var(--text)" : "var(--rule)", "stroke-width": thick,
  }));
  /** Writes the lines of one cell. @param {Drawn} column @param {(string | Told)[]} lines @param {number} y @param {number} weight */
  const write = (column, lines, y, weight) => {
    const x = mirror(column.isNumber ? column.x + column.width : column.x);
    lines.forEach((line, at) => element.append(
      textLine(line, { x, y: y + PADDING + (at + 0.5) * LINE, size: SIZE, weight, end: column.isNumber, of: lines.join(" ") })));
  };
  let y = 0;
  /** @param {(string | Told)[][]} cells @param {(column: number) => number} weight */
  const line = (cells, weight) => {
    cells.forEach((lines, at) => write(drawn[at], lines, y - 4, weight(at)));
    y += Math.max(...cells.map((it) => it.length)) * LINE + PADDING;
  };
  rule(y, 1.4);
  line(drawn.map((it) => linesOf(it.title, SIZE, it.width, 600)), () => 600);
  rule(y, 1.2);
  kept.forEach((_, row) => {
    if (row) rule(y);
    line(drawn.map((it, at) => linesOf(it.texts[row], SIZE, it.width, at === 0 ? 600 : 400)), (at) => (at === 0 ? 600 : 400));
  });
  rule(y, 1.4);
  const note = kept.length < rows.length ? say("firstOf", { n: kept.length, m: rows.length }) : "";
  return { width, height: y + 12, element, note };
}
