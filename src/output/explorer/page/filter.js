// Which records pass the filters. Several parties or people must all be there; of several kinds,
// places, topics, roles, verdicts one is enough. A date that touches the time asked for passes. What one
// weak source alone says passes when it is asked for, and is counted apart when it is not.
import { data, tables, KIND, code } from "./data.js";
import { by, commitmentsOfDocument, documentOfCommitment, isPossible, tookPart, uses, withBroader } from "./index.js";
import { claimsOf } from "./claims.js";
import { current, isFiltered } from "./state.js";

const DAY = 86_400_000;
const WEAK = code("certainty", "possible");

/**
 * Returns the first or the last day of `2019`, `2019-07` or `2019-07-05`, from 1970-01-01.
 * @param {string} text
 * @param {boolean} last
 */
export function dayOf(text, last) {
  const [year, month, day] = text.split("-").map(Number);
  if (!last) return Date.UTC(year, (month || 1) - 1, day || 1) / DAY;
  if (day) return Date.UTC(year, month - 1, day) / DAY;
  return Date.UTC(month ? year : year + 1, month ? month : 0, 1) / DAY - 1;
}

/**
 * Returns the rows of ids; those that are not known are passed over.
 * @param {string[]} ids
 * @param {string[]} chosen
 */
function rowsOf(ids, chosen) {
  return chosen.map((id) => ids.indexOf(id)).filter((row) => row >= 0);
}

/**
 * Returns the numbers of words; those that are not known are passed over.
 * @param {string} vocabulary
 * @param {string[]} chosen
 */
function codesOf(vocabulary, chosen) {
  return rowsOf(data.vocabularies[vocabulary].ids, chosen);
}

/**
 * Returns the places of ids; that of a country stands for all its places.
 * @param {string[]} chosen
 */
function placesOf(chosen) {
  const within = rowsOf(tables.parties.id, chosen);
  const inside = tables.places.country.flatMap((country, place) => (within.includes(country) ? [place] : []));
  return [...rowsOf(tables.places.id, chosen), ...inside];
}

/** Reads the filters of the state as rows, once for all records. */
function readFilters() {
  const { filters, from, until, possibly } = current.state;
  return {
    possibly: possibly !== "",
    kinds: codesOf("eventKind", filters.kind),
    statuses: codesOf("status", filters.status),
    roles: codesOf("role", filters.role),
    verdicts: codesOf("verdict", filters.verdict),
    parties: rowsOf(tables.parties.id, filters.party),
    people: rowsOf(tables.people.id, filters.person),
    topics: rowsOf(tables.topics.id, filters.topic),
    places: placesOf(filters.place),
    from: from ? dayOf(from, false) : null,
    until: until ? dayOf(until, true) : null,
  };
}
/** @typedef {ReturnType<typeof readFilters>} Wanted */

/**
 * @param {Wanted} wanted
 * @param {number} date
 */
function touches(wanted, date) {
  if (wanted.from === null && wanted.until === null) return true;
  if (date < 0) return false;
  const first = data.dates.first[date] ?? -Infinity;
  const last = data.dates.last[date] ?? Infinity;
  return (wanted.from === null || last >= wanted.from) &&
    (wanted.until === null || first <= wanted.until);
}

/**
 * Tells whether a list is empty or has the value.
 * @param {number[]} list
 * @param {number} value
 */
function anyOf(list, value) {
  return list.length === 0 || list.includes(value);
}

/**
 * Returns the participations at an event that count.
 * @param {Wanted} wanted
 * @param {number} event
 */
function counting(wanted, event) {
  return by.participationsOfEvent[event].filter((row) => tookPart(row) && (wanted.possibly || !isPossible(row)));
}

/**
 * @param {Wanted} wanted
 * @param {number} event
 */
function isAttended(wanted, event) {
  if (wanted.parties.length === 0 && wanted.roles.length === 0) return true;
  const rows = counting(wanted, event).filter((row) => anyOf(wanted.roles, tables.participations.role[row]));
  if (wanted.parties.length === 0) return rows.length > 0;
  return wanted.parties.every((party) =>
    rows.some((row) => tables.participations.party[row] === party));
}

/**
 * @param {Wanted} wanted
 * @param {number} event
 */
function isTableFit(wanted, event) {
  const e = tables.events;
  return anyOf(wanted.kinds, e.kind[event]) && anyOf(wanted.statuses, e.status[event]) &&
    anyOf(wanted.places, e.place[event]) && isAttended(wanted, event);
}

/**
 * @param {Wanted} wanted
 * @param {number} document
 */
function isOnTopic(wanted, document) {
  if (wanted.topics.length === 0) return true;
  return by.provisionsOfDocument[document].some((row) => {
    const topic = tables.provisions.topic[row];
    return topic >= 0 && withBroader(topic).some((it) => wanted.topics.includes(it));
  });
}

/**
 * @param {Wanted} wanted
 * @param {number} document
 */
function isJudged(wanted, document) {
  return wanted.verdicts.length === 0 || commitmentsOfDocument(document).some((it) =>
    wanted.verdicts.includes(tables.commitments.verdict[it]));
}

/**
 * @param {Wanted} wanted
 * @param {number} event
 */
function passesEvent(wanted, event) {
  if (!wanted.possibly && tables.events.certainty[event] === WEAK) return false;
  if (!touches(wanted, tables.events.date[event]) || !isTableFit(wanted, event)) return false;
  const documents = by.documentsOfEvent[event];
  const people = by.delegatesOfEvent[event].map((row) => tables.delegates.person[row]);
  if (!wanted.people.every((person) => people.includes(person))) return false;
  if (wanted.topics.length && !documents.some((it) => isOnTopic(wanted, it))) return false;
  return wanted.verdicts.length === 0 || documents.some((it) => isJudged(wanted, it));
}

/**
 * @param {Wanted} wanted
 * @param {number} document
 */
function passesDocument(wanted, document) {
  const d = tables.documents;
  const event = d.event[document];
  const date = d.date[document] >= 0 || event < 0 ? d.date[document] : tables.events.date[event];
  if (!touches(wanted, date) || !isOnTopic(wanted, document) || !isJudged(wanted, document)) {
    return false;
  }
  const people = event < 0 ? [] : by.delegatesOfEvent[event].map((row) => tables.delegates.person[row]);
  if (!wanted.people.every((it) => it === d.speaker[document] || people.includes(it))) return false;
  if (event >= 0) return isTableFit(wanted, event);
  return wanted.kinds.length === 0 && wanted.places.length === 0 && wanted.roles.length === 0 &&
    wanted.parties.every((party) => d.issuers[document].includes(party));
}

/**
 * @param {Wanted} wanted
 * @param {number} commitment
 */
function passesCommitment(wanted, commitment) {
  const c = tables.commitments;
  if (!anyOf(wanted.verdicts, c.verdict[commitment])) return false;
  if (wanted.topics.length) {
    const topic = tables.provisions.topic[c.provision[commitment]];
    if (topic < 0 || !withBroader(topic).some((it) => wanted.topics.includes(it))) return false;
  }
  const own = { ...wanted, verdicts: [], topics: [] };
  const document = documentOfCommitment(commitment);
  return document >= 0 && passesDocument(own, document);
}

/**
 * Returns a function that computes its value when it is first asked for.
 * @template T
 * @param {() => T} compute
 */
function lazy(compute) {
  /** @type {{value: T} | null} */
  let known = null;
  return () => (known ??= { value: compute() }).value;
}

/** @param {{length: number}} list @param {(row: number) => boolean} passes */
function rowsThat(list, passes) {
  return Array.from({ length: list.length }, (_, row) => row).filter(passes);
}

/** @typedef {import("./state.js").Facet} Facet */
/** Where the values of a facet stand among the filters as read. @type {Record<Facet, keyof Wanted>} */
const WIDER = {
  kind: "kinds", party: "parties", role: "roles", person: "people", topic: "topics", place: "places",
  verdict: "verdicts", status: "statuses",
};

/** Works out what passes, each table when it is first asked for. */
function compute() {
  const wanted = readFilters();
  const filtered = isFiltered();
  const all = (/** @type {Wanted} */ it) => data.order.filter((event) => passesEvent(it, event));
  const events = lazy(() => all(wanted));
  const isPassing = lazy(() => new Set(events()));
  const documents = lazy(() => rowsThat(tables.documents.id, (row) => passesDocument(wanted, row)));
  const isDocument = lazy(() => new Set(documents()));
  const commitments = lazy(() =>
    rowsThat(tables.commitments.id, (row) => passesCommitment(wanted, row)));
  /** Rows of a person in delegations at events that pass. @param {number} person */
  const delegatesOf = (person) => by.delegatesOfPerson[person].filter((row) =>
    isPassing().has(tables.delegates.event[row]) && anyOf(wanted.parties, tables.delegates.party[row]));
  const people = lazy(() => rowsThat(tables.people.id, (person) => {
    if (!filtered) return true;
    if (wanted.people.length) return wanted.people.includes(person);
    return delegatesOf(person).length > 0 ||
      by.documentsOfSpeaker[person].some((it) => isDocument().has(it));
  }));
  const isShown = (/** @type {import("./data.js").Entity} */ [kind, row]) => {
    if (kind === KIND.event) return isPassing().has(row);
    if (kind === KIND.document) return isDocument().has(row);
    if (kind === KIND.commitment) return commitments().includes(row);
    return false;
  };
  const disputes = lazy(() => rowsThat(tables.disputes.row, (row) =>
    !filtered || tables.disputes.concerns[row].some(isShown)));
  /** How many of the records that pass rest on each source: events, documents and what belongs to them. */
  const resting = lazy(() => {
    if (!filtered) return uses;
    const texts = [...new Set([...events().flatMap((it) => by.documentsOfEvent[it]), ...documents()])];
    const counts = new Array(tables.sources.id.length).fill(0);
    for (const claim of [
      ...claimsOf("events", events()),
      ...claimsOf("participations", events().flatMap((it) => by.participationsOfEvent[it])),
      ...claimsOf("delegates", events().flatMap((it) => by.delegatesOfEvent[it])),
      ...claimsOf("documents", texts),
      ...claimsOf("provisions", texts.flatMap((it) => by.provisionsOfDocument[it])),
    ]) counts[claim.source] += 1;
    return counts;
  });
  const sources = lazy(() => rowsThat(tables.sources.id, (row) => !filtered || resting()[row] > 0));
  /** Returns the parties that a further choice of a party would find at an event. @param {number} event */
  const partiesAt = (event) => counting(wanted, event)
    .filter((row) => anyOf(wanted.roles, tables.participations.role[row])).map((row) => tables.participations.party[row]);
  /** Returns the roles that all parties chosen had at an event; those of anybody where none is. @param {number} event */
  const rolesAt = (event) => {
    const p = tables.participations;
    const rows = counting(wanted, event);
    return rows.map((row) => p.role[row]).filter((role) => wanted.parties.every((party) =>
      rows.some((row) => p.party[row] === party && p.role[row] === role)));
  };
  const weak = lazy(() => (wanted.possibly ? 0 : all({ ...wanted, possibly: true }).length - events().length));
  const ofKinds = lazy(() => data.order.filter((event) =>
    anyOf(wanted.kinds, tables.events.kind[event]) &&
    anyOf(wanted.statuses, tables.events.status[event])).length);
  /** Events that pass all filters but that of one facet. @param {Facet} facet */
  const without = (facet) => (current.state.filters[facet].length === 0 ? events() : all({ ...wanted, [WIDER[facet]]: [] }));
  return { events, documents, commitments, people, disputes, sources, ofKinds, weak, without, delegatesOf, resting, partiesAt, rolesAt };
}

/** @type {{key: string, value: ReturnType<typeof compute>} | null} */
let lastPassing = null;

/** Returns what passes the filters of the state, table by table. */
export function passing() {
  const { filters, from, until, possibly } = current.state;
  const key = JSON.stringify([filters, from, until, possibly]);
  if (lastPassing?.key !== key) lastPassing = { key, value: compute() };
  return lastPassing.value;
}
