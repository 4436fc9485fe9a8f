// The frame: header, views, filters, card, and what happens when the address changes.
import { data } from "./data.js";
import { VIEWS, current, go, hrefWith, readState, writeState } from "./state.js";
import { isRtl, say } from "./words.js";
import { announce, el, frame } from "./dom.js";
import { told } from "./told.js";
import { saveFile } from "./csv.js";
import { framePicture, savePng, saveSvg } from "./picture.js";
import { timelineView } from "./views/timeline.js";
import { attendanceView } from "./views/attendance.js";
import { networkView } from "./views/network.js";
import { topicsView } from "./views/topics.js";
import { ledgerView } from "./views/ledger.js";
import { peopleView } from "./views/people.js";
import { documentsView } from "./views/documents.js";
import { disputesView } from "./views/disputes.js";
import { sourcesView } from "./views/sources.js";
import { beginPrint, endPrint } from "./print.js";
import { makeCard, openItem } from "./card.js";
import { closeFilters, coverRest, openFilters } from "./cover.js";
import { restoreSearch, searchBox } from "./search.js";
import { chips, fillFacets } from "./facets.js";

/** @type {Record<import("./state.js").View, () => import("./table.js").Shown>} */
const MAKE = {
  timeline: timelineView, attendance: attendanceView, network: networkView, topics: topicsView, ledger: ledgerView,
  people: peopleView, documents: documentsView, disputes: disputesView, sources: sourcesView,
};

/** @param {string} key @param {string} value @param {[string, string][]} options @param {(value: string) => void} choose */
function chooser(key, value, options, choose) {
  return el("select", { "aria-label": say(key), title: say(key), id: `choose-${key}`, onchange: (/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value) },
    options.map(([id, name]) => el("option", { value: id, selected: id === value }, name)));
}

function fillHeader() {
  const { state } = current;
  const held = document.activeElement?.id ?? "";
  // The old box loses the focus, and must not tell the address what was typed for another.
  const old = document.getElementById("search");
  if (old instanceof HTMLInputElement) old.value = state.q;
  const themes = /** @type {[string, string][]} */ ([["", say("themeAuto")], ["light", say("themeLight")], ["dark", say("themeDark")]]);
  frame("header").replaceChildren(
    el("div", { class: "brand" }, el("h1", { dir: "auto" }, data.package.title || data.package.name), el("span", { class: "version" }, data.package.version)),
    searchBox(),
    el("div", { class: "tools" },
      chooser("language", state.lang, data.languages.map((tag, at) => [tag, data.languageNames[at]]), (lang) => go({ lang })),
      chooser("theme", state.theme, themes, (theme) => go({ theme }))),
    el("nav", { "aria-label": say("views") }, VIEWS.map((view) => el("a", {
      href: hrefWith({ view, show: "", zoom: "" }), "aria-current": view === state.view ? "page" : null, "data-view": view,
    }, say(view)))));
  if (held === "search" || held.startsWith("choose-")) document.getElementById(held)?.focus();
  frame("header").querySelector("nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Returns the name of the view and of the package. */
function heading() {
  return told`${say(current.state.view)} · ${data.package.title || data.package.name}`;
}

/** @param {import("./table.js").Shown} shown */
function toolbar(shown) {
  const name = `${data.package.name}-${current.state.view}-${current.state.lang}`;
  const picture = () => framePicture(say(current.state.view), shown.shown, shown.picture());
  const button = (/** @type {string} */ text, /** @type {() => void} */ act) =>
    el("button", { type: "button", class: "small", "data-save": text.toLowerCase(), onclick: act }, text);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      announce(say("copied"));
    } catch {
      announce(location.href);
    }
  };
  return el("div", { class: "toolbar" },
    el("button", { type: "button", class: "small drawer", onclick: openFilters }, say("filters")),
    el("p", { class: "shown", id: "shown" }, shown.shown), shown.tools, el("div", { class: "chips" }, chips()),
    el("div", { class: "save", role: "group", "aria-label": say("export") },
      button("CSV", () => saveFile(`${name}.csv`, new Blob([shown.csv()], { type: "text/csv;charset=utf-8" }))),
      button("SVG", () => saveSvg(name, picture())), button("PNG", () => void savePng(name, picture())),
      el("button", { type: "button", class: "small", title: say("copyLink"), onclick: () => void copy() }, say("link"))));
}

/** What the view shows. @type {import("./table.js").Shown | null} */
let shownNow = null;
function fillMain() {
  const { state } = current;
  const shown = MAKE[state.view]();
  shownNow = shown;
  frame("main").replaceChildren(
    el("h2", { class: "unseen" }, say(state.view)), toolbar(shown),
    shown.note ? el("p", { class: "remark" }, shown.note) : "", shown.element);
  const rows = frame("main").querySelector(".rows, .matrix tbody, svg.network");
  if (rows instanceof HTMLElement && (rows.style.height === "0px" || (rows.tagName === "TBODY" && !rows.childElementCount))) {
    frame("main").append(el("p", { class: "empty" }, say("empty")));
  }
}

/** From where the card was opened: the item in the view, or the search. */
let opener = { item: "", search: false };

/** Gives the focus back to what opened the card. */
function giveBack() {
  const row = [...document.querySelectorAll("#main a[data-item]")].find((it) => it.getAttribute("data-item") === opener.item);
  const back = opener.search || !(row instanceof HTMLElement) ? frame(opener.search ? "search" : "main") : row;
  back.focus({ preventScroll: true });
}

function fillCard() {
  const aside = frame("card");
  const item = openItem();
  const card = item ? makeCard(item) : null;
  const held = aside.contains(document.activeElement);
  if (card && aside.hidden) opener = { item, search: document.activeElement?.id === "search" };
  aside.hidden = card === null;
  coverRest();
  aside.setAttribute("aria-label", say("what"));
  aside.replaceChildren(card ?? "");
  aside.scrollTop = 0;
  document.body.classList.toggle("with-card", card !== null);
  for (const element of document.querySelectorAll("#main [data-item]")) {
    if (element.getAttribute("data-item") === item) element.setAttribute("aria-current", "true");
    else element.removeAttribute("aria-current");
  }
  if (card) frame("card-title").focus({ preventScroll: true });
  else if (held) giveBack();
}

function fillFrame() {
  const { state } = current;
  const root = document.documentElement;
  root.lang = state.lang;
  root.dir = isRtl() ? "rtl" : "ltr";
  if (state.theme) root.dataset.theme = state.theme;
  else delete root.dataset.theme;
  document.title = String(heading());
  frame("skip").textContent = say("skip");
}

/** Lets links carry what is open and, where that is new, what is searched. @param {boolean} isSearchNew */
function carryOn(isSearchNew) {
  const stay = "nav a, a.choice, a.badge";
  for (const link of document.querySelectorAll(isSearchNew ? "a[href^='#view']" : stay)) {
    const there = readState(link.getAttribute("href") ?? "");
    const item = link.matches(stay) ? current.state.item : there.item;
    link.setAttribute("href", writeState({ ...there, item, q: current.state.q }));
  }
}

/** Shows a state: only what differs from the one before is made anew. @param {boolean} [everything] */
function show(everything = false) {
  const before = writeState({ ...current.state, item: "", q: "" });
  const { lang, item, q } = current.state;
  current.state = readState(location.hash);
  const after = writeState({ ...current.state, item: "", q: "" });
  fillFrame();
  if (everything || before !== after) {
    const grown = [...frame("filters").classList].includes("open");
    fillHeader();
    fillFacets(frame("filters"));
    frame("filters").classList.toggle("open", grown);
    fillMain();
  } else {
    carryOn(q !== current.state.q);
  }
  restoreSearch();
  if (everything || lang !== current.state.lang || item !== current.state.item || before !== after) fillCard();
}

addEventListener("hashchange", () => show());
addEventListener("diplograph-facets", () => fillFacets(frame("filters")));
addEventListener("beforeprint", () => {
  if (shownNow) beginPrint(shownNow);
});
addEventListener("afterprint", endPrint);
addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    if (closeFilters()) return;
    if (current.state.item && document.activeElement?.id !== "search") go({ item: "" });
  } else if (event.key === "/" && !(document.activeElement instanceof HTMLInputElement)) {
    event.preventDefault();
    frame("search").focus();
  }
});
frame("skip").addEventListener("click", (event) => {
  event.preventDefault();
  frame("main").focus();
});
matchMedia("(max-width: 760px)").addEventListener("change", () => show(true));
show(true);
