// The lines of cards: one for each event, promise, text, delegation that a card names, with its notes.
import { tables, KIND } from "./data.js";
import { by, disputesOf, rank, tookPart } from "./index.js";
import { claimsOf, readClaims } from "./claims.js";
import { dateText, label, labelThen, number, say, word } from "./words.js";
import { labels } from "./told.js";
import { Told, bdi, el, svg } from "./dom.js";
import { participationMark, participationText } from "./mark.js";
import { cardLink } from "./table.js";
import { lateText, verdictBadge } from "./views/ledger.js";
import { cellText, rankBadge } from "./views/disputes.js";
import { recordWord } from "./csv.js";

/** @typedef {import("./data.js").Entity} Entity */
/** @typedef {import("./claims.js").Claim} Claim */
/** @typedef {import("./dom.js").Child} Child */
/** @typedef {import("./notes.js").Notes} Notes */

/** Lines of a section shown at first. */
const MOST_LINES = 60;

/**
 * Makes a section; nothing when it has no lines.
 * @param {string} heading
 * @param {(HTMLElement | null)[]} lines
 */
export function section(heading, lines) {
  const there = lines.filter((it) => it !== null);
  if (there.length === 0) return null;
  const rest = there.slice(MOST_LINES);
  const list = el("ul", {}, there.slice(0, MOST_LINES));
  const more = rest.length ? el("button", {
    type: "button", class: "small more", onclick: (/** @type {Event} */ event) => {
      list.append(...rest);
      /** @type {HTMLElement} */ (event.target).remove();
    },
  }, say("more", { n: rest.length })) : null;
  return el("section", {}, el("h3", {}, heading, " ", el("small", {}, number(there.length))), list, more);
}

/** @param {Child[]} parts */
export function joined(parts) {
  const there = parts.filter((it) => it !== null && it !== undefined && it !== false && (it instanceof Node || String(it) !== ""));
  return there.flatMap((it, at) => [at ? " · " : null, typeof it === "string" || it instanceof Told ? bdi(it) : it]);
}

/** @param {string} vocabulary @param {number} value */
export function doubt(vocabulary, value) {
  return recordWord(vocabulary, value) === "certain" ? "" : word(vocabulary, value);
}

/** @param {number} event */
export function eventLine(event) {
  const place = tables.events.place[event];
  return el("li", {}, cardLink([KIND.event, event], bdi(label([KIND.event, event]))), el("span", { class: "meta" },
    joined([dateText(tables.events.date[event]), place < 0 ? "" : labelThen([KIND.place, place], event)])));
}

/** @param {Entity} entity */
export function plainLine(entity) {
  return el("li", {}, cardLink(entity, bdi(label(entity))));
}

/** @param {number[]} events */
export function inTime(events) {
  return [...new Set(events)].filter((it) => it >= 0).sort((a, b) => rank[a] - rank[b]);
}

/** @param {number} commitment @param {Notes} [notes] */
export function promiseLine(commitment, notes) {
  const c = tables.commitments;
  const entity = c.settledBy[commitment];
  return el("li", {}, cardLink([KIND.commitment, commitment], bdi(word("action", c.action[commitment]))), " ", verdictBadge(commitment),
    el("span", { class: "meta" }, joined([labels(c.debtors[commitment].map((it) => [KIND.party, it])),
      c.due[commitment] < 0 ? say("noDue") : `${say("due")}: ${dateText(c.due[commitment])}`, lateText(commitment), entity ? cardLink(entity, bdi(label(entity))) : ""]),
    " ", notes?.of(claimsOf("provisions", [c.provision[commitment]]))));
}

/** @param {number} document */
export function documentLine(document) {
  const d = tables.documents;
  return el("li", {}, cardLink([KIND.document, document], bdi(label([KIND.document, document]))), el("span", { class: "meta" },
    joined([word("documentKind", d.kind[document]), dateText(d.date[document]), `${say("points")}: ${number(by.provisionsOfDocument[document].length)}`])));
}

/**
 * Returns where a provision stands: the paragraph of the text where it was seen, else our own number.
 * @param {number} row
 */
export function placeText(row) {
  const v = tables.provisions;
  const own = v.paragraph[row];
  if (own.startsWith("p")) return say("paragraphCounted", { n: Number(own.slice(1)) });
  if (own) return say("paragraphOfText", { n: Number(own) });
  return v.number[row] < 0 ? "" : say("numberOurs", { n: v.number[row] });
}

/** @param {number} row @param {Notes} notes @param {boolean} [named] */
export function provisionLine(row, notes, named = false) {
  const v = tables.provisions;
  const topic = v.topic[row];
  return el("li", { class: "point" }, el("span", { class: "meta" }, joined([
    named ? cardLink([KIND.document, v.document[row]], bdi(label([KIND.document, v.document[row]]))) : "",
    placeText(row), word("act", v.act[row]),
    topic < 0 ? "" : cardLink([KIND.topic, topic], bdi(label([KIND.topic, topic])))])),
  cardLink([KIND.provision, row], bdi(label([KIND.provision, row]), { lang: "en" })), notes.of(claimsOf("provisions", [row])));
}

/** @param {number} event @param {Notes} notes */
export function delegationLines(event, notes) {
  const p = tables.participations;
  const d = tables.delegates;
  const rows = [...by.participationsOfEvent[event]].sort((a, b) => p.role[a] - p.role[b] || a - b);
  return rows.map((row) => {
    const delegates = by.delegatesOfEvent[event].filter((it) => d.party[it] === p.party[row]).sort((a, b) => d.function[a] - d.function[b] || a - b);
    const people = delegates.map((it) => el("span", { class: "meta person" }, joined([
      cardLink([KIND.person, d.person[it]], bdi(label([KIND.person, d.person[it]]))),
      recordWord("function", d.function[it]) === "member" ? "" : word("function", d.function[it]), d.title[it], doubt("certainty", d.certainty[it])])));
    const mark = svg("svg", { width: 18, height: 18, viewBox: "0 0 18 18", "aria-hidden": "true" }, participationMark(row, 9, 9, 7));
    return el("li", { class: "delegation" }, mark, el("div", {},
      cardLink([KIND.party, p.party[row]], bdi(labelThen([KIND.party, p.party[row]], event))), " ",
      el("span", { class: tookPart(row) ? "meta inline" : "meta inline away" }, joined([participationText(row), levelText(p.level[row])])), " ",
      notes.of([...claimsOf("participations", [row]), ...claimsOf("delegates", delegates)].filter(distinct)),
      people, p.note[row] ? el("span", { class: "meta" }, bdi(p.note[row])) : null));
  });
}

/** Keeps the first of equal claims. @param {Claim} claim @param {number} at @param {Claim[]} all */
function distinct(claim, at, all) {
  return all.findIndex((it) => it.source === claim.source && it.paragraph === claim.paragraph) === at;
}

/** @param {number} row @param {Notes} [notes] */
export function disputeLine(row, notes) {
  const d = tables.disputes;
  return el("li", {},
    el("span", { class: "meta" }, joined([cellText(row), d.row[row]])), bdi(d.value[row]), " ", rankBadge(row), " ", notes?.of(readClaims(d.claims[row])),
    el("span", { class: "meta" }, bdi(d.reason[row], { lang: "en" })));
}

/** @param {Entity} entity @param {Notes} notes */
export function disputeSection(entity, notes) {
  return section(say("disagree"), disputesOf(entity).map((row) => disputeLine(row, notes)));
}

/** @param {string} text */
export function note(text) {
  return text ? el("p", { class: "remark", dir: "auto", lang: "en" }, text) : null;
}

/** The rank, unless it is one that the vocabulary has no word for. @param {number} level */
function levelText(level) {
  return recordWord("level", level) === "other" ? "" : word("level", level);
}

/** @param {number} row @param {boolean} ofPerson @param {Notes} [notes] */
export function officeLine(row, ofPerson, notes) {
  const o = tables.offices;
  const other = ofPerson ? /** @type {Entity} */ ([KIND.party, o.party[row]]) : /** @type {Entity} */ ([KIND.person, o.person[row]]);
  return el("li", {}, cardLink(other, bdi(label(other))), el("span", { class: "meta" },
    joined([o.title[row], dateText(o.valid[row]), levelText(o.level[row]), doubt("certainty", o.certainty[row]), o.note[row]]), " ", notes?.of(claimsOf("offices", [row]))));
}

/** @param {number} row @param {Notes} notes */
export function functionLine(row, notes) {
  const d = tables.delegates;
  return el("li", {}, cardLink([KIND.event, d.event[row]], bdi(label([KIND.event, d.event[row]]))), el("span", { class: "meta" },
    joined([dateText(tables.events.date[d.event[row]]), label([KIND.party, d.party[row]]), word("function", d.function[row]), d.title[row], doubt("certainty", d.certainty[row])]),
    " ", notes.of(claimsOf("delegates", [row]))));
}
