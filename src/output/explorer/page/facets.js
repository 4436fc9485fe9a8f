// The filters: what can be chosen, how often it occurs in what passes, and what is chosen.
import { data, tables, KIND } from "./data.js";
import { by, commitmentsOfDocument, tookPart, withBroader } from "./index.js";
import { fold } from "./fold.js";
import { current, go, isFiltered, noFilters, toggled } from "./state.js";
import { passing } from "./filter.js";
import { label, number, say, word } from "./words.js";
import { bdi, el } from "./dom.js";

/** @typedef {import("./state.js").Facet} Facet */
/**
 * A facet: how its values are called and which of them an event has.
 * @typedef {{facet: Facet, ids: string[], name: (value: number) => string, of: (event: number) => number[], open?: boolean}} Choice
 */

const FEW = 8;
/** Facets whose list is shown whole, and what was typed to narrow one. @type {Map<string, string>} */
const typed = new Map();
/** Facets that the reader opened or closed. @type {Map<string, boolean>} */
const opened = new Map();

/** @returns {Choice[]} */
function choices() {
  const { vocabularies } = data;
  const p = tables.participations;
  const documents = (/** @type {number} */ event) => by.documentsOfEvent[event];
  return [
    { facet: "kind", ids: vocabularies.eventKind.ids, name: (it) => word("eventKind", it), of: (event) => [tables.events.kind[event]], open: true },
    { facet: "party", ids: tables.parties.id, name: (it) => label([KIND.party, it]), of: (event) => by.participationsOfEvent[event].filter(tookPart).map((row) => p.party[row]), open: true },
    { facet: "role", ids: vocabularies.role.ids, name: (it) => word("role", it), of: (event) => by.participationsOfEvent[event].filter(tookPart).map((row) => p.role[row]) },
    { facet: "person", ids: tables.people.id, name: (it) => label([KIND.person, it]), of: (event) => by.delegatesOfEvent[event].map((row) => tables.delegates.person[row]) },
    { facet: "topic", ids: tables.topics.id, name: (it) => label([KIND.topic, it]), of: (event) => documents(event).flatMap((it) => by.provisionsOfDocument[it]).flatMap((it) => withBroader(tables.provisions.topic[it])) },
    { facet: "place", ids: tables.places.id, name: (it) => label([KIND.place, it]), of: (event) => [tables.events.place[event]] },
    { facet: "verdict", ids: vocabularies.verdict.ids, name: (it) => word("verdict", it), of: (event) => documents(event).flatMap(commitmentsOfDocument).map((it) => tables.commitments.verdict[it]) },
    { facet: "status", ids: vocabularies.status.ids, name: (it) => word("status", it), of: (event) => [tables.events.status[event]] },
  ];
}

/** @param {Choice} choice */
function facetBlock(choice) {
  const { facet, ids, name, of } = choice;
  const chosen = current.state.filters[facet];
  const counts = new Array(ids.length).fill(0);
  // One of several is enough but for parties and people: there each further one narrows.
  const narrows = facet === "party" || facet === "person";
  const events = narrows ? passing().events() : passing().without(facet);
  for (const event of events) for (const value of new Set(of(event))) if (value >= 0) counts[value] += 1;
  const wanted = fold(typed.get(facet) ?? "");
  const values = ids.map((_, value) => value).filter((value) => chosen.includes(ids[value]) ||
    (wanted ? ` ${fold(name(value))}`.includes(` ${wanted}`) : counts[value] > 0 || ["status", "kind"].includes(facet)));
  values.sort((a, b) => Number(chosen.includes(ids[b])) - Number(chosen.includes(ids[a])) || counts[b] - counts[a] || a - b);
  const short = facet === "kind" ? 12 : FEW;
  const shown = wanted ? values.slice(0, 30) : values.slice(0, Math.max(short, chosen.length));
  const list = el("ul", {}, shown.map((value) => {
    const id = ids[value];
    return el("li", {}, el("label", {}, el("input", {
      type: "checkbox", checked: chosen.includes(id), "data-key": `${facet}/${id}`, onchange: () => go({ filters: toggled(facet, id) }),
    }), bdi(name(value)), el("span", { class: "count" }, number(counts[value]))));
  }));
  const narrow = values.length > short || wanted ? el("input", {
    type: "search", class: "narrow", placeholder: `${say("narrow")} (${number(values.length)})`, "aria-label": `${say(facet)}: ${say("narrow")}`, value: typed.get(facet) ?? "", "data-key": `${facet}?`, dir: "auto",
    oninput: (/** @type {Event} */ event) => {
      typed.set(facet, /** @type {HTMLInputElement} */ (event.target).value);
      dispatchEvent(new CustomEvent("diplograph-facets"));
    },
  }) : null;
  const open = opened.get(facet) ?? (choice.open || chosen.length > (facet === "status" ? 1 : 0));
  return el("details", {
    open, ontoggle: (/** @type {Event} */ event) => opened.set(facet, /** @type {HTMLDetailsElement} */ (event.target).open),
  }, el("summary", {}, say(facet), chosen.length ? el("span", { class: "count" }, number(chosen.length)) : null), narrow, list);
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
  const { filters, from, until } = current.state;
  const chip = (/** @type {string} */ text, /** @type {() => void} */ remove) =>
    el("button", { type: "button", class: "chip", "aria-label": say("remove", { n: text }), onclick: remove }, bdi(text), " ×");
  const usual = noFilters();
  const list = choices().flatMap(({ facet, ids, name }) => (filters[facet].join() === usual[facet].join() ? [] : filters[facet].map((id) => {
    const value = ids.indexOf(id);
    return chip(value < 0 ? id : name(value), () => go({ filters: toggled(facet, id) }));
  })));
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
      el("button", { type: "button", class: "close drawer", "aria-label": say("close"), onclick: () => aside.classList.remove("open") }, "×")),
    timeBlock(), ...choices().map(facetBlock));
  aside.scrollTop = top;
  if (key) {
    const again = [...aside.querySelectorAll("[data-key]")].find((it) => it instanceof HTMLElement && it.dataset.key === key);
    if (again instanceof HTMLElement) again.focus({ preventScroll: true });
    if (caret !== null && again instanceof HTMLInputElement) again.setSelectionRange(caret, caret);
  }
}
