// The filters: what can be chosen, how often it occurs in what passes, and what is chosen.
import { fold } from "./fold.js";
import { current, go, isFiltered, noFilters, toggled } from "./state.js";
import { passing } from "./filter.js";
import { choices, chosen } from "./choices.js";
import { number, say } from "./words.js";
import { sayTold } from "./told.js";
import { bdi, el } from "./dom.js";
import { closeFilters } from "./cover.js";

/** @typedef {import("./choices.js").Choice} Choice */

const FEW = 8;
/** Facets whose list is shown whole, and what was typed to narrow one. @type {Map<string, string>} */
const typed = new Map();
/** Facets that the reader opened or closed. @type {Map<string, boolean>} */
const opened = new Map();

/**
 * Orders values: what is chosen first, then what occurs most often; what lies in another right behind it.
 * @param {Choice} choice
 * @param {number[]} values
 * @param {number[]} counts
 * @param {string[]} picked
 */
function sorted({ ids, inside }, values, counts, picked) {
  const group = (/** @type {number} */ value) => (inside && inside(value) >= 0 ? inside(value) : value);
  const isChosen = ids.map((id) => picked.includes(id));
  ids.forEach((_, value) => { if (isChosen[value]) isChosen[group(value)] = true; });
  const rank = (/** @type {number} */ a, /** @type {number} */ b) =>
    Number(isChosen[b]) - Number(isChosen[a]) || counts[b] - counts[a] || a - b;
  return values.sort((a, b) => {
    const [ofA, ofB] = [group(a), group(b)];
    if (ofA !== ofB) return rank(ofA, ofB);
    return Number(b === ofB) - Number(a === ofA) || rank(a, b);
  });
}

/** @param {Choice} choice */
function facetBlock(choice) {
  const { facet, ids, name, of, inside } = choice;
  const picked = current.state.filters[facet];
  const counts = new Array(ids.length).fill(0);
  // One of several is enough but for parties and people: there each further one narrows.
  const narrows = facet === "party" || facet === "person";
  const events = narrows ? passing().events() : passing().without(facet);
  for (const event of events) for (const value of new Set(of(event))) if (value >= 0) counts[value] += 1;
  const wanted = fold(typed.get(facet) ?? "");
  const values = ids.map((_, value) => value).filter((value) => picked.includes(ids[value]) ||
    (wanted ? ` ${fold(name(value))}`.includes(` ${wanted}`) : counts[value] > 0 || ["status", "kind"].includes(facet)));
  sorted(choice, values, counts, picked);
  const short = facet === "kind" ? 12 : inside ? 3 * FEW : FEW;
  const shown = wanted ? values.slice(0, 30) : values.slice(0, Math.max(short, picked.length));
  const list = el("ul", {}, shown.map((value) => {
    const id = ids[value];
    return el("li", { class: inside && inside(value) >= 0 ? "inside" : null }, el("label", {}, el("input", {
      type: "checkbox", checked: picked.includes(id), "data-key": `${facet}/${id}`, onchange: () => go({ filters: toggled(facet, id) }),
    }), bdi(name(value)), el("span", { class: "count" }, number(counts[value]))));
  }));
  const narrow = values.length > short || wanted ? el("input", {
    type: "search", class: "narrow", placeholder: `${say("narrow")} (${number(values.length)})`, "aria-label": `${say(facet)}: ${say("narrow")}`, value: typed.get(facet) ?? "", "data-key": `${facet}?`, dir: "auto",
    oninput: (/** @type {Event} */ event) => {
      typed.set(facet, /** @type {HTMLInputElement} */ (event.target).value);
      dispatchEvent(new CustomEvent("diplograph-facets"));
    },
  }) : null;
  const open = opened.get(facet) ?? (choice.open || picked.length > (facet === "status" ? 1 : 0));
  return el("details", {
    open, ontoggle: (/** @type {Event} */ event) => opened.set(facet, /** @type {HTMLDetailsElement} */ (event.target).open),
  }, el("summary", {}, say(facet), picked.length ? el("span", { class: "count" }, number(picked.length)) : null), narrow, list);
}

function timeBlock() {
  const field = (/** @type {"from" | "until"} */ key) => el("label", { class: "field" }, say(key), el("input", {
    type: "text", inputmode: "numeric", placeholder: key === "from" ? "2017" : "2024-12", pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?",
    value: current.state[key], "data-key": key, dir: "ltr",
    onchange: (/** @type {Event} */ event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      if (input.validity.valid) go({ [key]: input.value });
    },
  }));
  const weak = el("label", { class: "weak" }, el("input", {
    type: "checkbox", checked: current.state.possibly !== "", "data-key": "possibly", onchange: () => go({ possibly: current.state.possibly ? "" : "yes" }),
  }), el("span", {}, say("possibly")));
  return el("fieldset", { class: "time" }, el("legend", {}, say("time")), field("from"), field("until"), weak);
}

/** Makes the chips of what is filtered, each to be taken away. */
export function chips() {
  const { from, until } = current.state;
  const chip = (/** @type {string} */ text, /** @type {() => void} */ remove) =>
    el("button", { type: "button", class: "chip", "aria-label": sayTold("remove", text), onclick: remove }, bdi(text), " ×");
  const list = chosen().flatMap(({ facet, values }) =>
    values.map(({ id, name }) => chip(name, () => go({ filters: toggled(facet, id) }))));
  if (current.state.possibly) list.push(chip(say("possibly"), () => go({ possibly: "" })));
  if (from) list.push(chip(`${say("from")} ${from}`, () => go({ from: "" })));
  if (until) list.push(chip(`${say("until")} ${until}`, () => go({ until: "" })));
  return list;
}

/**
 * Fills the column of filters; what had the focus has it again.
 * @param {HTMLElement} aside
 */
export function fillFacets(aside) {
  const active = document.activeElement instanceof HTMLElement && aside.contains(document.activeElement) ? document.activeElement : null;
  const key = active?.dataset.key;
  const caret = active instanceof HTMLInputElement && active.type === "search" ? active.selectionStart : null;
  const top = aside.scrollTop;
  aside.setAttribute("aria-label", say("filters"));
  aside.replaceChildren(
    el("div", { class: "facethead" }, el("h2", {}, say("filters")),
      isFiltered() ? el("button", { type: "button", class: "small", "data-key": "clear", onclick: () => go({ filters: noFilters(), from: "", until: "", possibly: "" }) }, say("clear")) : null,
      el("button", { type: "button", class: "close drawer", "aria-label": say("close"), onclick: closeFilters }, "×")),
    timeBlock(), ...choices().map(facetBlock));
  aside.scrollTop = top;
  if (key) {
    const again = [...aside.querySelectorAll("[data-key]")].find((it) => it instanceof HTMLElement && it.dataset.key === key);
    if (again instanceof HTMLElement) again.focus({ preventScroll: true });
    if (caret !== null && again instanceof HTMLInputElement) again.setSelectionRange(caret, caret);
  }
}
