// Search in all languages at once, by the keys that names are looked up by.
import { data, tables, KIND, pathOf } from "./data.js";
import { fold } from "./fold.js";
import { current, go } from "./state.js";
import { dateText, say, title } from "./words.js";
import { bdi, el, frame } from "./dom.js";

/** @typedef {import("./data.js").Entity} Entity */

const MOST = 40;
/** Kinds whose names are texts: they stand behind the others, whatever their closeness. @type {number[]} */
const TEXTS = [KIND.commitment, KIND.provision, KIND.source];
/** Kinds in the order in which they are shown. @type {number[]} */
const ORDER = [KIND.party, KIND.person, KIND.event, KIND.place, KIND.topic, KIND.document, KIND.commitment, KIND.provision, KIND.source];

/** @type {{entity: Entity, key: string, name: string}[] | null} */
let entries = null;

/** Gathers every name with its key, once, when it is first needed. */
function gather() {
  if (entries) return entries;
  /** @type {{entity: Entity, key: string, name: string}[]} */
  const found = [];
  data.names.entity.forEach((entity, name) => {
    if (entity) found.push({ entity, key: data.names.key[name], name: data.names.name[name] });
  });
  for (const kind of ORDER) {
    const lists = data.labels[data.kinds[kind]];
    const ids = /** @type {{id: string[]}} */ (/** @type {any} */ (tables)[data.kinds[kind]]).id;
    ids.forEach((id, row) => {
      const names = new Set([id, ...lists.map((list) => list[row] || "")]);
      for (const name of names) if (name) found.push({ entity: [kind, row], key: fold(name), name });
    });
  }
  entries = found;
  return found;
}

/**
 * Returns what a text may mean, the closest first: whole names, then beginnings, then names that hold
 * all its words; sources and points of documents last.
 * @param {string} text
 * @returns {{entity: Entity, name: string}[]}
 */
export function search(text) {
  const key = fold(text);
  if (!key) return [];
  const words = key.split(" ");
  /** @type {Map<string, {entity: Entity, name: string, grade: number}>} */
  const best = new Map();
  for (const { entity, key: other, name } of gather()) {
    const padded = ` ${other}`;
    let grade;
    if (other === key) grade = 0;
    else if (other.startsWith(key)) grade = 1;
    else if (words.every((word) => padded.includes(` ${word}`))) grade = 2;
    else continue;
    if (grade > 0 && TEXTS.includes(entity[0])) grade += 2;
    const place = String(entity);
    const known = best.get(place);
    if (!known || grade < known.grade) best.set(place, { entity, name, grade });
  }
  return [...best.values()]
    .sort((a, b) => a.grade - b.grade || ORDER.indexOf(a.entity[0]) - ORDER.indexOf(b.entity[0]) || a.entity[1] - b.entity[1])
    .slice(0, MOST);
}

/** @param {Entity} entity */
function hint([kind, row]) {
  if (kind === KIND.event) return dateText(tables.events.date[row]);
  if (kind === KIND.document) return dateText(tables.documents.date[row]);
  if (kind === KIND.source) return tables.sources.publisher[row];
  return "";
}

/** After the last key, how long it takes until the address says what is searched, in milliseconds. */
const PAUSE = 200;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/** Shows the search that the address names: its text, and what is found where nothing else is open. */
export function restoreSearch() {
  const { q, item } = current.state;
  const input = /** @type {HTMLInputElement} */ (frame("search"));
  clearTimeout(waiting);
  if (input.value === q) return;
  input.value = q;
  input.dispatchEvent(new Event("diplograph-restored"));
  if (q && !item) input.focus();
}

/** Makes the search box: a combobox over a list of what is found. */
export function searchBox() {
  const list = el("ul", { id: "found", role: "listbox", "aria-label": say("searchResults"), hidden: true });
  const input = el("input", {
    id: "search", type: "search", role: "combobox", "aria-expanded": "false", "aria-controls": "found", "aria-autocomplete": "list",
    "aria-label": say("search"), placeholder: say("search"), autocomplete: "off", spellcheck: "false", dir: "auto",
  });
  let chosen = -1;
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    chosen = -1;
  };
  const tell = () => {
    clearTimeout(waiting);
    const q = input.value.trim() ? input.value : "";
    if (q !== current.state.q) go({ q }, { quietly: true });
  };
  const choose = (/** @type {Entity} */ entity) => {
    tell();
    close();
    input.value = "";
    go({ item: pathOf(entity), q: "" });
  };
  /** @type {Entity[]} */
  let found = [];
  const mark = (/** @type {number} */ at) => {
    chosen = at;
    [...list.querySelectorAll("[role=option]")].forEach((option, place) => {
      option.setAttribute("aria-selected", String(place === at));
      if (place === at) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    });
  };
  const show = () => {
    const results = search(input.value);
    found = results.map((it) => it.entity);
    chosen = -1;
    list.replaceChildren(...results.map(({ entity, name }, at) => {
      const own = title(entity);
      return el("li", { id: `found-${at}`, role: "option", "aria-selected": "false", onpointerdown: (/** @type {Event} */ event) => { event.preventDefault(); choose(entity); } },
        el("span", { class: "lang" }, say(data.kinds[entity[0]])), el("span", {}, bdi(own), own === name || !/\s|[^\x00-\x7f]/.test(name) ? null : [" ", bdi(name, { class: "also" })], " ", bdi(hint(entity), { class: "also" })));
    }));
    if (fold(input.value) && results.length === 0) list.append(el("li", { class: "nothing", role: "option", "aria-selected": "false", "aria-disabled": "true" }, say("nothingFound")));
    list.hidden = list.childElementCount === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  };
  input.addEventListener("input", () => {
    show();
    clearTimeout(waiting);
    waiting = setTimeout(tell, PAUSE);
  });
  input.addEventListener("diplograph-restored", () => {
    if (document.activeElement === input) show();
  });
  input.addEventListener("focus", () => { if (input.value) show(); });
  input.addEventListener("blur", () => {
    tell();
    close();
  });
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      event.preventDefault();
      mark((chosen + step + found.length) % found.length);
    } else if (event.key === "Enter" && found.length) {
      event.preventDefault();
      choose(found[Math.max(0, chosen)]);
    } else if (event.key === "Escape") close();
  });
  return el("div", { class: "search", role: "search" }, input, list);
}
