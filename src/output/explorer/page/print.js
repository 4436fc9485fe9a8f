// What is different on paper: lists are whole, matrices are drawn, and the filters are told.
import { el, frame, svg } from "./dom.js";
import { filterTexts } from "./choices.js";
import { packageText } from "./told.js";

/** @param {string} told by which lists are to make ready, or to go back */
function tellLists(told) {
  for (const list of document.querySelectorAll(".scroller")) list.dispatchEvent(new Event(told));
}

/**
 * Makes ready for print.
 * @param {import("./table.js").Shown} shown
 */
export function beginPrint(shown) {
  const drawings = shown.print?.() ?? [];
  document.body.classList.toggle("drawn", drawings.length > 0);
  const figures = drawings.map(({ width, height, element }) => el("figure", { class: "printed" },
    svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height }, element)));
  frame("main").querySelector(".toolbar")?.after(
    el("p", { class: "printed told" }, filterTexts().map((it) => el("span", {}, it))), ...figures);
  frame("main").append(el("p", { class: "printed made" }, packageText()));
  for (const more of frame("card").querySelectorAll("button.more")) if (more instanceof HTMLElement) more.click();
  tellLists("diplograph-print");
}

/** Goes back to what the screen shows. */
export function endPrint() {
  document.body.classList.remove("drawn");
  for (const element of frame("main").querySelectorAll(":scope > .printed")) element.remove();
  tellLists("diplograph-printed");
}
