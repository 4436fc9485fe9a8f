// All that is known about one thing, with the evidence for each line.
import { data, tables, KIND, entityOf, pathOf } from "./data.js";
import { by, commitmentsOfDocument, documentOfCommitment, rank, settledBy, uses } from "./index.js";
import { claimsOf, readClaims } from "./claims.js";
import { FACETS, current, go, hrefWith, noFilters } from "./state.js";
import { dateText, eventKind, label, labelThen, number, say, title, word } from "./words.js";
import { labels, told } from "./told.js";
import { bdi, el, svg } from "./dom.js";
import { participationMark, participationText } from "./mark.js";
import { cardLink } from "./table.js";
import { lateText, madeIn, verdictBadge } from "./views/ledger.js";
import { byTime } from "./views/topics.js";
import { recordedText } from "./views/documents.js";
import { sourceLink } from "./views/sources.js";
import { recordWord } from "./csv.js";
import { Notes } from "./notes.js";
import {
  section, joined, doubt, eventLine, plainLine, inTime, promiseLine, documentLine,
  provisionLine, delegationLines, disputeLine, disputeSection, note, officeLine, functionLine,
  placeText,
} from "./lines.js";

/** @typedef {import("./data.js").Entity} Entity */
/** @typedef {import("./dom.js").Child} Child */

/** @param {Entity} entity @param {Notes} notes */
function nameSection([kind, row], notes) {
  const n = data.names;
  const names = n.entity.flatMap((it, name) => (it && it[0] === kind && it[1] === row && !n.hidden[name] ? [name] : []));
  return section(say("names"), names.map((name) => el("li", {}, el("span", { class: "lang" }, n.lang[name]), " ", bdi(n.name[name], { lang: n.lang[name] }),
    n.valid[name] === null ? null : ` (${dateText(n.valid[name])})`, notes.of(readClaims(n.claims[name])))));
}

/** @param {number} event @param {Notes} notes */
function eventCard(event, notes) {
  const e = tables.events;
  const place = e.place[event];
  const country = place < 0 ? -1 : tables.places.country[place];
  const documents = by.documentsOfEvent[event];
  const agreed = documents.filter((it) => !["press_statement", "remarks"].includes(recordWord("documentKind", tables.documents.kind[it])));
  const lead = el("p", {}, joined([
    eventKind(event), dateText(e.date[event]), place < 0 ? "" : cardLink([KIND.place, place], bdi(labelThen([KIND.place, place], event))),
    country < 0 ? "" : labelThen([KIND.party, country], event), e.venue[event],
    e.host[event].length ? told`${say("host")}: ${labels(e.host[event].map((it) => [KIND.party, it]))}` : "", word("mode", e.mode[event]),
    word("status", e.status[event]), doubt("certainty", e.certainty[event])]), " ", notes.of(claimsOf("events", [event])));
  const series = [
    ...by.previousOfEvent[event].map((it) => /** @type {[string, number]} */ (["before", it])),
    ...by.nextOfEvent[event].map((it) => /** @type {[string, number]} */ (["after", it])),
  ];
  const process = e.process[event];
  return [lead, note(e.note[event]),
    section(say("partOf"), [e.partOf[event] < 0 ? null : eventLine(e.partOf[event]), process < 0 ? null : plainLine([KIND.process, process])]),
    section(say("delegations"), delegationLines(event, notes)),
    section(say("documents"), agreed.map(documentLine)),
    section(say("promisesMade"), documents.flatMap(commitmentsOfDocument).map((it) => promiseLine(it, notes))),
    section(say("promisesSettled"), settledBy([KIND.event, event]).map((it) => promiseLine(it, notes))),
    section(say("inSeries"), series.map(([key, it]) => {
      const line = eventLine(it);
      line.prepend(el("span", { class: "lang" }, say(key)), " ");
      return line;
    })),
    section(say("beside"), inTime(by.partsOfEvent[event]).map(eventLine)),
    section(say("remarks"), documents.filter((it) => !agreed.includes(it)).map(documentLine))];
}

/** @param {number} party @param {Notes} notes */
function partyCard(party, notes) {
  const p = tables.participations;
  const t = tables.parties;
  const rows = [...by.participationsOfParty[party]].sort((a, b) => rank[p.event[a]] - rank[p.event[b]]);
  const d = tables.delegates;
  const people = [...new Set(by.delegatesOfParty[party].map((row) => d.person[row]))];
  return [
    el("p", {}, joined([word("partyKind", t.kind[party]), t.iso3[party] ? `ISO 3166 ${t.iso3[party]}` : "", t.qid[party] ? `Wikidata ${t.qid[party]}` : "", dateText(t.valid[party])]), " ", notes.of(claimsOf("parties", [party]))),
    note(t.note[party]), t.partOf[party] < 0 ? null : section(say("partOf"), [plainLine([KIND.party, t.partOf[party]])]),
    section(say("presences"), rows.map((row) => el("li", { class: "delegation" },
      svg("svg", { width: 18, height: 18, viewBox: "0 0 18 18", "aria-hidden": "true" }, participationMark(row, 9, 9, 7)),
      el("div", {}, cardLink([KIND.event, p.event[row]], bdi(label([KIND.event, p.event[row]]))), el("span", { class: "meta" },
        joined([dateText(tables.events.date[p.event[row]]), participationText(row)]), " ", notes.of(claimsOf("participations", [row]))))))),
    section(say("delegates"), people.map((person) => {
      const events = new Set(by.delegatesOfParty[party].filter((row) => d.person[row] === person).map((row) => d.event[row])).size;
      return el("li", {}, cardLink([KIND.person, person], bdi(label([KIND.person, person]))), " ", el("span", { class: "meta inline" }, `${say("events")}: ${number(events)}`));
    })),
    section(say("offices"), by.officesOfParty[party].map((row) => officeLine(row, false, notes))),
    section(say("promisesOwed"), by.commitmentsOfDebtor[party].map((row) => promiseLine(row, notes))),
    section(say("documents"), [...by.documentsOfParty[party]].sort(byTime).map(documentLine))];
}

/** @param {number} person @param {Notes} notes */
function personCard(person, notes) {
  const rows = [...by.delegatesOfPerson[person]].sort((a, b) => rank[tables.delegates.event[a]] - rank[tables.delegates.event[b]]);
  return [el("p", {}, notes.of(claimsOf("people", [person]))), note(tables.people.note[person]),
    section(say("offices"), by.officesOfPerson[person].map((row) => officeLine(row, true, notes))),
    section(say("functions"), rows.map((row) => functionLine(row, notes))),
    section(say("remarks"), [...by.documentsOfSpeaker[person]].sort(byTime).map(documentLine))];
}

/** @param {number} document @param {Notes} notes */
function documentCard(document, notes) {
  const d = tables.documents;
  const provisions = by.provisionsOfDocument[document];
  const cited = [...new Set(provisions.flatMap((it) => by.citationsOfProvision[it]).map((row) => tables.citations.document[row]))];
  const citing = [...new Set(by.citationsOfDocument[document].map((row) => tables.provisions.document[tables.citations.provision[row]]))];
  return [
    el("p", {}, joined([word("documentKind", d.kind[document]), dateText(d.date[document]),
      d.issuers[document].length ? told`${say("issuers")}: ${labels(d.issuers[document].map((it) => [KIND.party, it]))}` : "",
      d.speaker[document] < 0 ? "" : cardLink([KIND.person, d.speaker[document]], bdi(label([KIND.person, d.speaker[document]]))), word("extent", d.extent[document]), recordedText(document) && `${say("paragraphs")}: ${recordedText(document)}`, doubt("certainty", d.certainty[document])]),
    " ", notes.of(claimsOf("documents", [document]))),
    note(d.note[document]), note(d.route[document]), d.event[document] < 0 ? null : section(say("event"), [eventLine(d.event[document])]),
    section(say("points"), provisions.map((it) => provisionLine(it, notes))),
    section(say("promisesMade"), commitmentsOfDocument(document).map((it) => promiseLine(it, notes))),
    section(say("promisesSettled"), settledBy([KIND.document, document]).map((it) => promiseLine(it, notes))),
    section(say("cites"), cited.sort(byTime).map(documentLine)), section(say("citedBy"), citing.sort(byTime).map(documentLine))];
}

/** @param {number} row @param {Notes} notes */
function provisionCard(row, notes) {
  const v = tables.provisions;
  const m = tables.mentions;
  const mentions = m.provision.map((it, at) => (it === row ? at : -1)).filter((it) => it >= 0);
  return [el("p", {}, joined([placeText(row), word("act", v.act[row]), v.topic[row] < 0 ? "" : cardLink([KIND.topic, v.topic[row]], bdi(label([KIND.topic, v.topic[row]]))), doubt("certainty", v.certainty[row])]), " ", notes.of(claimsOf("provisions", [row]))),
    section(say("documents"), [documentLine(v.document[row])]),
    section(say("promisesMade"), by.commitmentsOfProvision[row].map((it) => promiseLine(it, notes))),
    section(say("mentions"), mentions.map((it) => {
      const entity = m.entity[it];
      return entity ? el("li", {}, el("span", { class: "lang" }, word("stance", m.stance[it])), " ", cardLink(entity, bdi(label(entity)))) : null;
    })),
    section(say("cites"), by.citationsOfProvision[row].map((it) => documentLine(tables.citations.document[it])))];
}

/** @param {number} commitment @param {Notes} notes */
function commitmentCard(commitment, notes) {
  const c = tables.commitments;
  const entity = c.settledBy[commitment];
  const document = documentOfCommitment(commitment);
  const pair = (/** @type {string} */ key, /** @type {Child | Child[]} */ value) => (value === "" || value === null ? null : el("div", {}, el("dt", {}, say(key)), el("dd", {}, value)));
  return [el("p", {}, verdictBadge(commitment), " ", joined([lateText(commitment), c.computed[commitment] ? say("computed") : say("judged")]), " ", notes.of(claimsOf("provisions", [c.provision[commitment]]))),
    el("dl", {}, pair("debtors", labels(c.debtors[commitment].map((it) => [KIND.party, it]))), pair("creditors", labels(c.creditors[commitment].map((it) => [KIND.party, it]))),
      pair("place", c.place[commitment] < 0 ? "" : label([KIND.place, c.place[commitment]])), pair("due", c.due[commitment] < 0 ? say("noDue") : dateText(c.due[commitment])),
      pair("condition", c.condition[commitment]), pair("event", madeIn(commitment)), pair("settledBy", entity ? cardLink(entity, bdi(label(entity))) : "")),
    note(c.note[commitment]), section(say("provisions"), c.provision[commitment] < 0 ? [] : [provisionLine(c.provision[commitment], notes)]),
    section(say("outcomes"), by.outcomesOfCommitment[commitment].map((row) => {
      const by = tables.outcomes.settledBy[row];
      return el("li", {}, by ? cardLink(by, bdi(label(by))) : null, " ", bdi(tables.outcomes.note[row], { lang: "en" }), " ", notes.of(claimsOf("outcomes", [row])));
    })), document < 0 ? null : section(say("documents"), [documentLine(document)])];
}

/** @param {number} topic @param {Notes} notes */
function topicCard(topic, notes) {
  const t = tables.topics;
  const line = (/** @type {number} */ it) => plainLine([KIND.topic, it]);
  const rows = [...by.provisionsOfTopic[topic]].sort((a, b) => byTime(tables.provisions.document[a], tables.provisions.document[b]) || a - b);
  return [note(t.note[topic]), t.broader[topic] < 0 ? null : section(say("broader"), [line(t.broader[topic])]),
    section(say("narrower"), by.topicsBelow[topic].map(line)), section(say("points"), rows.map((row) => provisionLine(row, notes, true)))];
}

/** @param {number} place @param {Notes} notes */
function placeCard(place, notes) {
  const country = tables.places.country[place];
  return [el("p", {}, joined([word("placeKind", tables.places.kind[place]),
    country < 0 ? "" : cardLink([KIND.party, country], bdi(label([KIND.party, country])))]), " ", notes.of(claimsOf("places", [place]))),
    note(tables.places.note[place]), section(say("eventsHere"), inTime(by.eventsOfPlace[place]).map(eventLine))];
}

/** @param {number} process @param {Notes} notes */
function processCard(process, notes) {
  const t = tables.processes;
  return [el("p", {}, notes.of(claimsOf("processes", [process]))), note(t.note[process]),
    t.partOf[process] < 0 ? null : section(say("partOf"), [plainLine([KIND.process, t.partOf[process]])]),
    section(say("processes"), by.partsOfProcess[process].map((it) => plainLine([KIND.process, it]))),
    section(say("events"), inTime(by.eventsOfProcess[process]).map(eventLine))];
}

/** @param {number} source */
function sourceCard(source) {
  const s = tables.sources;
  const naming = (/** @type {string} */ table) => /** @type {any} */ (tables)[table].claims
    .map((/** @type {number[]} */ list, /** @type {number} */ row) => (readClaims(list).some((it) => it.source === source) ? row : -1))
    .filter((/** @type {number} */ row) => row >= 0);
  const p = tables.participations;
  const events = inTime([...naming("events"), ...naming("participations").map((/** @type {number} */ row) => p.event[row]), ...naming("delegates").map((/** @type {number} */ row) => tables.delegates.event[row])]);
  const documents = [...new Set([...naming("documents"), ...naming("provisions").map((/** @type {number} */ row) => tables.provisions.document[row])])].sort(byTime);
  return [el("p", {}, joined([word("sourceKind", s.kind[source]), s.publisher[source], dateText(s.published[source]), s.language[source], `${say("uses")}: ${number(uses[source])}`])),
    el("p", {}, sourceLink(source)), note(s.note[source]),
    section(say("events"), events.map(eventLine)), section(say("documents"), documents.map(documentLine)),
    section(say("offices"), naming("offices").map((/** @type {number} */ row) => officeLine(row, false))),
    ...["people", "parties", "places", "processes"].map((table) => section(say(table), naming(table).map((/** @type {number} */ row) => plainLine([data.kinds.indexOf(table), row])))),
    section(say("outcomes"), naming("outcomes").map((/** @type {number} */ row) => promiseLine(tables.outcomes.commitment[row]))),
    section(say("disputes"), naming("disputes").map((/** @type {number} */ row) => disputeLine(row)))];
}

/** @param {Entity} entity @param {Notes} notes @returns {(HTMLElement | null)[]} */
function bodyOf([kind, row], notes) {
  switch (kind) {
    case KIND.event: return eventCard(row, notes);
    case KIND.party: return partyCard(row, notes);
    case KIND.person: return personCard(row, notes);
    case KIND.document: return documentCard(row, notes);
    case KIND.provision: return provisionCard(row, notes);
    case KIND.commitment: return commitmentCard(row, notes);
    case KIND.topic: return topicCard(row, notes);
    case KIND.place: return placeCard(row, notes);
    case KIND.source: return sourceCard(row);
    default: return processCard(row, notes);
  }
}

/** @param {Entity} entity */
function filterButton([kind, row]) {
  const facet = /** @type {Record<number, typeof FACETS[number]>} */ ({ [KIND.party]: "party", [KIND.person]: "person", [KIND.topic]: "topic", [KIND.place]: "place" })[kind];
  if (!facet) return null;
  const id = /** @type {any} */ (tables)[data.kinds[kind]].id[row];
  return el("a", { class: "button", href: hrefWith({ filters: { ...noFilters(), [facet]: [id] }, item: "" }) }, say("filterBy"));
}

/**
 * Makes the card of what is open; nothing when the address names nothing.
 * @param {string} item
 */
export function makeCard(item) {
  const entity = entityOf(item);
  if (!entity) return null;
  const notes = new Notes();
  const body = bodyOf(entity, notes);
  const after = entity[0] === KIND.source ? [] : [disputeSection(entity, notes), nameSection(entity, notes)];
  return el("article", { "aria-labelledby": "card-title" },
    el("header", {}, el("div", {}, el("p", { class: "eyebrow" }, say(data.kinds[entity[0]]), " · ", el("code", {}, pathOf(entity).split("/")[1])),
      el("h2", { id: "card-title", tabindex: -1 }, bdi(title(entity)))),
    el("button", { type: "button", class: "close", "aria-label": say("close"), title: say("close"), onclick: () => go({ item: "" }) }, "×")),
    filterButton(entity), body, after, notes.list());
}

/** Tells what is open. */
export function openItem() {
  return entityOf(current.state.item) ? current.state.item : "";
}
