// A table of records: rows of which only those in view are made; each leads to its card.
import { pathOf } from "./data.js";
import { current, hrefWith } from "./state.js";
import { bdi, el } from "./dom.js";
import { runsLeftward } from "./measure.js";
import { isRtl } from "./words.js";
import { csvText } from "./csv.js";
import { tableDrawing } from "./tablepicture.js";
import { virtualList } from "./list.js";

/**
 * A column: its key in the CSV, its heading, what it shows, what it says in the CSV, and in a picture
 * where that is not what it shows. The first one leads to the card.
 * @typedef {{key: string, title: string, show: (row: number) => import("./dom.js").Child | import("./dom.js").Child[],
 *   text: (row: number) => import("./csv.js").Cell, plain?: (row: number) => string}} Column
 */
/**
 * What a view shows: its element, how many of how many, what can be saved of it, and the drawings that are
 * printed in the place of what does not fit on paper.
 * @typedef {{element: HTMLElement, shown: string, note?: string, tools?: HTMLElement,
 *   csv: () => string, picture: () => import("./picture.js").Drawing, print?: () => import("./picture.js").Drawing[]}} Shown
 */

/** Tells whether the page is as narrow as a phone. */
export function isNarrow() {
  return matchMedia("(max-width: 760px)").matches;
}

/**
 * Makes a link to a card.
 * @param {import("./data.js").Entity} entity
 * @param {import("./dom.js").Child | import("./dom.js").Child[]} content
 * @param {Record<string, any>} [attributes]
 */
export function cardLink(entity, content, attributes = {}) {
  const item = pathOf(entity);
  return el("a", {
    href: hrefWith({ item }), "data-item": item,
    "aria-current": current.state.item === item ? "true" : null, ...attributes,
  }, content);
}

/**
 * Makes a table of rows.
 * @param {{rows: number[], columns: Column[], entity: (row: number) => import("./data.js").Entity | null,
 *   label: string, name: string, height?: number, narrowHeight?: number}} of
 */
export function recordTable({ rows, columns, entity, label, name, height = 46, narrowHeight = 97 }) {
  const narrow = isNarrow();
  const head = el("div", { class: "thead", role: "row", "aria-rowindex": 1 },
    columns.map((column) => el("span", { role: "columnheader", class: `c-${column.key}` }, column.title)));
  const list = virtualList({
    count: rows.length, label, role: "table", head: /** @type {any} */ (head),
    height: () => (narrow ? narrowHeight : height),
    make: (place) => {
      const row = rows[place];
      const cells = columns.map((column, index) => {
        const content = column.show(row);
        const lead = index === 0 ? entity(row) : null;
        const inside = lead ? cardLink(lead, [content].flat().map((it) => (typeof it === "string" ? bdi(it) : it))) :
          [content].flat().map((it) => (typeof it === "string" ? bdi(it) : it));
        const cell = el("span", { role: "cell", class: `c-${column.key}`, "data-title": column.title }, inside);
        const text = cell.textContent ?? "";
        if (/\p{L}/u.test(text) && runsLeftward(text) !== isRtl()) cell.dir = isRtl() ? "ltr" : "rtl";
        return cell;
      });
      return el("div", { role: "row" }, cells);
    },
  });
  list.element.classList.add("table", `t-${name}`);
  const csv = () => csvText(columns.map((it) => it.key), rows.map((row) => columns.map((it) => it.text(row))));
  return { element: list.element, csv, picture: () => tableDrawing(columns, rows) };
}
