// What lies over the page on a phone: the filters and the card. While one does, nothing under it can be
// reached, and when it goes the focus is where it came from.
import { frame } from "./dom.js";
import { isNarrow } from "./table.js";

/** Takes what is covered out of reach. */
export function coverRest() {
  const narrow = isNarrow();
  const filters = frame("filters").classList.contains("open");
  const card = !frame("card").hidden;
  frame("header").inert = narrow && (filters || card);
  frame("main").inert = narrow && (filters || card);
  frame("filters").inert = narrow && card && !filters;
  frame("card").inert = narrow && filters;
}

/** Opens the drawer of filters. */
export function openFilters() {
  frame("filters").classList.add("open");
  coverRest();
  frame("filters").querySelector("button")?.focus();
}

/** Closes the drawer of filters, if it is open; tells whether it was. */
export function closeFilters() {
  const wasOpen = frame("filters").classList.contains("open");
  frame("filters").classList.remove("open");
  coverRest();
  if (wasOpen) /** @type {HTMLElement | null} */ (document.querySelector(".toolbar .drawer"))?.focus();
  return wasOpen;
}
