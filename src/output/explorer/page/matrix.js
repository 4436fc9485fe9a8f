// Matrices: a table to read, with arrow keys between its cells, and a picture to save.
import { isRtl } from "./words.js";
import { bdi, el, svg } from "./dom.js";
import { fit, textWidth } from "./measure.js";
import { drawLegend } from "./picture.js";

/** @typedef {import("./dom.js").Told} Told */
/**
 * @typedef {{title: string, rows: number, columns: number, corner: string,
 *   rowHead: (row: number) => {label: string, link: HTMLElement, mark?: (x: number, y: number) => SVGElement, figure?: string, depth?: number},
 *   columnHead: (column: number) => {label: string, full: string | Told, link: HTMLElement, group: string},
 *   cell: (row: number, column: number) => {said: string | Told, draw: (x: number, y: number) => SVGElement, link: () => HTMLAnchorElement} | null}} Matrix
 */

/** @typedef {import("./picture.js").Meaning} Meaning */

const CELL = 22;
/** Columns on a sheet of paper. */
const MOST_COLUMNS = 44;

/** @param {(x: number, y: number) => SVGElement} draw */
function inCell(draw) {
  return svg("svg", { width: CELL, height: CELL, viewBox: `0 0 ${CELL} ${CELL}`, "aria-hidden": "true" }, draw(CELL / 2, CELL / 2));
}

/**
 * Makes the table of a matrix.
 * @param {Matrix} matrix
 */
export function matrixTable(matrix) {
  const columns = Array.from({ length: matrix.columns }, (_, column) => matrix.columnHead(column));
  const groups = el("tr", { class: "groups" }, el("td", { class: "corner" }));
  for (let start = 0; start < columns.length;) {
    let end = start + 1;
    while (end < columns.length && columns[end].group === columns[start].group) end += 1;
    groups.append(el("th", { scope: "colgroup", colspan: end - start }, el("span", {}, columns[start].group)));
    start = end;
  }
  const heads = el("tr", { class: "heads" }, el("td", { class: "corner" }, matrix.corner),
    columns.map((column) => el("th", { scope: "col", title: column.full }, column.link)));
  const body = el("tbody");
  for (let row = 0; row < matrix.rows; row += 1) {
    const head = matrix.rowHead(row);
    const line = el("tr", {}, el("th", { scope: "row", class: head.depth ? "deeper" : null },
      el("span", { class: "rowhead" }, head.mark ? inCell(head.mark) : null, head.link,
        head.figure ? el("span", { class: "figure" }, head.figure) : null)));
    for (let column = 0; column < matrix.columns; column += 1) {
      const cell = matrix.cell(row, column);
      if (!cell) {
        line.append(el("td"));
        continue;
      }
      const link = cell.link();
      link.title = String(cell.said);
      link.setAttribute("aria-label", String(cell.said));
      link.tabIndex = -1;
      link.append(inCell(cell.draw));
      line.append(el("td", {}, link));
    }
    body.append(line);
  }
  const table = el("table", { class: "matrix" }, el("caption", { class: "unseen" }, matrix.title),
    el("thead", {}, groups, heads), body);
  const first = body.querySelector("td a");
  if (first instanceof HTMLElement) first.tabIndex = 0;
  table.addEventListener("keydown", moveByArrow);
  return el("div", { class: "scroller wide", tabindex: 0, role: "region", "aria-label": matrix.title }, table);
}

/** @param {KeyboardEvent} event */
function moveByArrow(event) {
  const at = document.activeElement?.closest("tbody td");
  const line = at?.parentElement;
  if (!(at instanceof HTMLTableCellElement) || !(line instanceof HTMLTableRowElement)) return;
  const forward = isRtl() ? -1 : 1;
  const steps = /** @type {Record<string, [number, number]>} */ ({
    ArrowRight: [0, forward], ArrowLeft: [0, -forward], ArrowDown: [1, 0], ArrowUp: [-1, 0],
  });
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const lines = /** @type {HTMLTableSectionElement} */ (line.parentElement).rows;
  let [y, x] = [line.sectionRowIndex + step[0], at.cellIndex + step[1]];
  while (lines[y]?.cells[x]) {
    const link = lines[y].cells[x].querySelector("a");
    if (link && x > 0) {
      link.focus();
      return;
    }
    y += step[0];
    x += step[1];
  }
}

/**
 * Draws a matrix in parts that fit on a sheet of paper.
 * @param {Matrix} matrix
 * @param {Meaning[]} legend
 */
export function matrixParts(matrix, legend) {
  const parts = Math.ceil(matrix.columns / MOST_COLUMNS);
  const size = Math.ceil(matrix.columns / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => {
    const columns = Math.min(size, matrix.columns - part * size);
    return matrixDrawing({
      ...matrix, columns, columnHead: (column) => matrix.columnHead(part * size + column),
      cell: (row, column) => matrix.cell(row, part * size + column),
    }, legend);
  });
}

/**
 * Draws a matrix.
 * @param {Matrix} matrix
 * @param {Meaning[]} legend
 * @returns {import("./picture.js").Drawing}
 */
export function matrixDrawing(matrix, legend) {
  const [rows, columns] = [matrix.rows, matrix.columns].map((count) => Array.from({ length: count }, (_, at) => at));
  const heads = rows.map((row) => fit(matrix.rowHead(row).label, 12, 320));
  const side = 28 + Math.max(60, ...heads.map((it) => textWidth(it, 12)));
  const top = 16 + Math.max(12, ...columns.map((it) => textWidth(matrix.columnHead(it).label, 11)));
  const width = Math.max(side + matrix.columns * CELL + 24, 480);
  const drawing = svg("g");
  const mirror = (/** @type {number} */ x) => (isRtl() ? width - x : x);
  for (const row of rows) {
    const y = top + row * CELL;
    if (row % 2) drawing.append(svg("rect", { x: 8, y, width: width - 16, height: CELL, fill: "var(--band)" }));
    drawing.append(svg("text", { x: mirror(side - 12), y: y + 15, "font-size": 12, "text-anchor": "end", fill: "var(--text)" }, heads[row]));
    for (const column of columns) {
      const cell = matrix.cell(row, column);
      if (!cell) continue;
      const x = mirror(side + column * CELL + CELL / 2);
      drawing.append(svg("g", {}, svg("title", {}, cell.said), cell.draw(x, y + CELL / 2)));
    }
  }
  for (const column of columns) {
    const x = mirror(side + column * CELL + CELL / 2) + 4;
    drawing.append(svg("text", {
      x, y: top - 8, "font-size": 11, fill: "var(--text)", direction: "ltr", transform: `rotate(-90 ${x} ${top - 8})`,
    }, matrix.columnHead(column).label));
  }
  const bottom = top + matrix.rows * CELL + 10;
  const tall = drawLegend(drawing, legend, bottom, width);
  return { width, height: bottom + tall + 12, element: drawing };
}

/**
 * Makes the legend under a view.
 * @param {Meaning[]} entries
 * @param {string} [note]
 */
export function legendLine(entries, note) {
  return el("p", { class: "legend" },
    entries.map((entry) => el("span", {}, inCell(entry.mark), bdi(entry.name))),
    note ? el("span", {}, note) : null);
}
