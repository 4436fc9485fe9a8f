// What is shown, as the address says it: view, filters, what is open, language, colours.
import { data } from "./data.js";

export const VIEWS = /** @type {const} */ ([
  "timeline", "attendance", "network", "topics", "ledger", "people", "documents", "disputes",
  "sources",
]);
export const FACETS = /** @type {const} */ ([
  "kind", "party", "role", "person", "topic", "place", "verdict", "status",
]);

/** @typedef {typeof VIEWS[number]} View */
/** @typedef {typeof FACETS[number]} Facet */
/**
 * @typedef {{view: View, lang: string, theme: string, item: string, q: string, show: string, zoom: string,
 *   from: string, until: string, possibly: string, filters: Record<Facet, string[]>}} State
 */

const DEFAULT_STATUS = ["held"];

/** @returns {Record<Facet, string[]>} */
export function noFilters() {
  return {
    kind: [], party: [], role: [], person: [], topic: [], place: [], verdict: [],
    status: [...DEFAULT_STATUS],
  };
}

/**
 * Reads a state from the part of an address behind `#`; what makes no sense there is passed over.
 * @param {string} hash
 * @returns {State}
 */
export function readState(hash) {
  const query = new URLSearchParams(hash.replace(/^#/, ""));
  const one = (/** @type {string} */ key) => query.get(key) ?? "";
  const view = VIEWS.find((it) => it === one("view")) ?? "timeline";
  const lang = data.languages.includes(one("lang")) ? one("lang") : startLanguage();
  const filters = noFilters();
  for (const facet of FACETS) {
    const list = query.get(facet);
    if (list !== null) filters[facet] = list.split(",").filter((it) => it !== "");
  }
  const day = (/** @type {string} */ text) => (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? text : "");
  return {
    view, lang, filters,
    theme: ["light", "dark"].includes(one("theme")) ? one("theme") : "",
    item: one("item"), q: one("q"), show: one("show"), zoom: one("zoom"),
    from: day(one("from")), until: day(one("until")), possibly: one("possibly") ? "yes" : "",
  };
}

const asMade = document.documentElement.lang;
function startLanguage() {
  return data.languages.includes(asMade) ? asMade : data.languages[0];
}

/**
 * Writes a state as the part of an address behind `#`.
 * @param {State} state
 */
export function writeState(state) {
  const query = new URLSearchParams();
  query.set("view", state.view);
  for (const key of /** @type {const} */ (["lang", "theme", "item", "q", "show", "zoom", "from", "until", "possibly"])) {
    if (state[key] !== "") query.set(key, state[key]);
  }
  for (const facet of FACETS) {
    const list = state.filters[facet].join(",");
    const usual = facet === "status" ? DEFAULT_STATUS.join(",") : "";
    if (list !== usual) query.set(facet, list);
  }
  return `#${query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/")}`;
}

/** The state shown. */
export const current = { state: readState(location.hash) };

/**
 * Returns the address of the state with some things changed.
 * @param {Partial<State>} change
 */
export function hrefWith(change) {
  return writeState({ ...current.state, ...change });
}

/**
 * Goes to the state with some things changed; `quietly` leaves no step to go back to.
 * @param {Partial<State>} change
 * @param {{quietly?: boolean}} [how]
 */
export function go(change, how = {}) {
  const href = hrefWith(change);
  if (href === location.hash) return;
  if (how.quietly) {
    history.replaceState(null, "", href);
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    location.hash = href;
  }
}

/**
 * Returns the filters with one value of a facet taken in or out.
 * @param {Facet} facet
 * @param {string} value
 */
export function toggled(facet, value) {
  const list = current.state.filters[facet];
  const next = list.includes(value) ? list.filter((it) => it !== value) : [...list, value];
  return { ...current.state.filters, [facet]: next };
}

/** Tells whether anything is filtered. */
export function isFiltered() {
  const { filters, from, until, possibly } = current.state;
  const usual = noFilters();
  return from !== "" || until !== "" || possibly !== "" ||
    FACETS.some((facet) => filters[facet].join() !== usual[facet].join());
}
