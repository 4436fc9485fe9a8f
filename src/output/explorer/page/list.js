// A long list of which only the part in view is made.
import { el } from "./dom.js";
import { say } from "./words.js";

const MARGIN = 600;
/** Rows made for print, where nothing scrolls. */
const MOST_PRINTED = 2000;

/**
 * Makes a list of `count` rows whose heights are known. Arrow keys, Home and End move between rows.
 * @param {{count: number, height: (row: number) => number, make: (row: number) => HTMLElement,
 *   label: string, role?: string, head?: HTMLElement, isRecord?: (row: number) => boolean}} of
 *   `isRecord` tells the rows of records from others, such as those of years
 */
export function virtualList({ count, height, make, label, role = "list", head, isRecord = () => true }) {
  const tops = [0];
  for (let row = 0; row < count; row += 1) tops.push(tops[row] + height(row));
  const total = tops[count];
  const inside = el("div", { class: "rows", role: role === "table" ? "rowgroup" : null });
  inside.style.height = `${total}px`;
  const scroller = el("div", {
    class: "scroller", role, "aria-label": label, tabindex: count ? null : 0,
    "aria-rowcount": role === "table" ? count + 1 : null,
  }, head, inside);
  /** @type {Map<number, HTMLElement>} */
  const made = new Map();

  /** @param {number} y */
  const rowAt = (y) => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tops[middle + 1] <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** @param {number} first @param {number} last */
  const show = (first, last) => {
    for (const [row, element] of made) {
      if ((row < first || row > last) && !element.contains(document.activeElement)) {
        element.remove();
        made.delete(row);
      }
    }
    for (let row = first; row <= last; row += 1) {
      if (made.has(row)) continue;
      const element = make(row);
      element.classList.add("row");
      element.dataset.row = String(row);
      element.style.top = `${tops[row]}px`;
      element.style.height = `${height(row)}px`;
      if (role === "list") {
        element.setAttribute("aria-setsize", String(count));
        element.setAttribute("aria-posinset", String(row + 1));
      } else {
        element.setAttribute("aria-rowindex", String(row + 2));
      }
      const after = [...made.keys()].filter((other) => other > row).sort((a, b) => a - b)[0];
      inside.insertBefore(element, after === undefined ? null : made.get(after) ?? null);
      made.set(row, element);
    }
  };
  const update = () => {
    if (!count) return;
    const top = scroller.scrollTop;
    const seen = scroller.clientHeight || 800;
    show(rowAt(Math.max(0, top - MARGIN)), Math.min(count - 1, rowAt(top + seen + MARGIN)));
  };
  /** @param {number} row */
  const focusRow = (row) => {
    const top = tops[row];
    const above = head?.offsetHeight ?? 0;
    const seen = scroller.clientHeight;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + height(row) + above > scroller.scrollTop + seen) {
      scroller.scrollTop = top + height(row) + above - seen;
    }
    update();
    const link = made.get(row)?.querySelector("a");
    link?.focus({ preventScroll: true });
    return Boolean(link);
  };
  scroller.addEventListener("scroll", update, { passive: true });
  scroller.addEventListener("keydown", (event) => {
    const at = document.activeElement?.closest(".row");
    if (!(at instanceof HTMLElement)) return;
    const row = Number(at.dataset.row);
    const goal = { ArrowDown: row + 1, ArrowUp: row - 1, Home: 0, End: count - 1 }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    const step = goal < row ? -1 : 1;
    for (let it = event.key === "Home" ? 0 : goal, tries = 0; it >= 0 && it < count && tries < 3; tries += 1) {
      if (focusRow(it)) break;
      it += event.key === "Home" ? 1 : step;
    }
  });
  new ResizeObserver(update).observe(scroller);
  scroller.addEventListener("diplograph-print", () => {
    show(0, Math.min(count, MOST_PRINTED) - 1);
    const records = (/** @type {number} */ rows) => Array.from({ length: rows }, (_, row) => row).filter(isRecord).length;
    if (count > MOST_PRINTED) inside.append(el("p", { class: "printed" }, say("firstOf", { n: records(MOST_PRINTED), m: records(count) })));
  });
  scroller.addEventListener("diplograph-printed", () => {
    for (const told of inside.querySelectorAll(":scope > .printed")) told.remove();
    update();
  });
  requestAnimationFrame(update);
  return { element: scroller, update };
}
