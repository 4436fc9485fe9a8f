// Which rows belong to which: the edges of the graph, by their ends.
import { data, tables } from "./data.js";

/**
 * Returns, for each of `count` rows, the rows of another table that name it.
 * @param {number} count
 * @param {(number | number[])[]} column
 * @returns {number[][]}
 */
function group(count, column) {
  /** @type {number[][]} */
  const groups = Array.from({ length: count }, () => []);
  column.forEach((target, row) => {
    for (const one of Array.isArray(target) ? target : [target]) {
      if (one >= 0) groups[one].push(row);
    }
  });
  return groups;
}

function makeGroups() {
  const t = tables;
  const events = t.events.id.length;
  const parties = t.parties.id.length;
  const people = t.people.id.length;
  const documents = t.documents.id.length;
  return {
    participationsOfEvent: group(events, tables.participations.event),
    participationsOfParty: group(parties, tables.participations.party),
    delegatesOfEvent: group(events, t.delegates.event),
    delegatesOfParty: group(parties, t.delegates.party),
    delegatesOfPerson: group(people, t.delegates.person),
    officesOfPerson: group(people, t.offices.person),
    officesOfParty: group(parties, t.offices.party),
    documentsOfEvent: group(events, t.documents.event),
    documentsOfSpeaker: group(people, t.documents.speaker),
    documentsOfParty: group(parties, t.documents.issuers),
    partsOfEvent: group(events, t.events.partOf),
    eventsOfPlace: group(t.places.id.length, t.events.place),
    partsOfProcess: group(t.processes.id.length, t.processes.partOf),
    eventsOfProcess: group(t.processes.id.length, t.events.process),
    provisionsOfDocument: group(documents, tables.provisions.document),
    provisionsOfTopic: group(tables.topics.id.length, tables.provisions.topic),
    topicsBelow: group(tables.topics.id.length, tables.topics.broader),
    commitmentsOfProvision: group(tables.provisions.id.length, tables.commitments.provision),
    commitmentsOfDebtor: group(parties, tables.commitments.debtors),
    outcomesOfCommitment: group(tables.commitments.id.length, t.outcomes.commitment),
    citationsOfProvision: group(tables.provisions.id.length, t.citations.provision),
    citationsOfDocument: group(documents, t.citations.document),
    nextOfEvent: group(events, []),
    previousOfEvent: group(events, []),
  };
}

/** Rows by the row that they name. */
export const by = makeGroups();
for (const [from, to] of data.next) {
  by.nextOfEvent[from].push(to);
  by.previousOfEvent[to].push(from);
}

/** The parties in which places lie: countries. @type {number[]} */
export const countries = [...new Set(tables.places.country)].filter((it) => it >= 0);

/** Place of each event in time. @type {number[]} */
export const rank = [];
data.order.forEach((event, place) => {
  rank[event] = place;
});

/** Disputes by what they are about. @type {Map<string, number[]>} */
const disputesByEntity = new Map();
tables.disputes.concerns.forEach((concerned, dispute) => {
  for (const key of new Set(concerned.map(String))) {
    disputesByEntity.set(key, [...(disputesByEntity.get(key) ?? []), dispute]);
  }
});

/**
 * Returns the disputes about an entity.
 * @param {import("./data.js").Entity} entity
 */
export function disputesOf(entity) {
  return disputesByEntity.get(String(entity)) ?? [];
}

/** Commitments by what settled them. @type {Map<string, number[]>} */
const settledByEntity = new Map();
tables.commitments.settledBy.forEach((entity, commitment) => {
  if (entity) settledByEntity.set(String(entity), [...(settledByEntity.get(String(entity)) ?? []), commitment]);
});

/**
 * Returns the commitments that an event or a document settled.
 * @param {import("./data.js").Entity} entity
 */
export function settledBy(entity) {
  return settledByEntity.get(String(entity)) ?? [];
}

/**
 * Returns the event of a document or of a commitment, −1 where there is none.
 * @param {number} commitment
 */
export function documentOfCommitment(commitment) {
  const provision = tables.commitments.provision[commitment];
  return provision < 0 ? -1 : tables.provisions.document[provision];
}

/**
 * Returns the commitments made in a document.
 * @param {number} document
 */
export function commitmentsOfDocument(document) {
  return by.provisionsOfDocument[document].flatMap((it) => by.commitmentsOfProvision[it]);
}

/**
 * Returns a topic and those above it.
 * @param {number} topic
 */
export function withBroader(topic) {
  /** @type {number[]} */
  const chain = [];
  for (let it = topic; it >= 0 && !chain.includes(it); it = tables.topics.broader[it]) chain.push(it);
  return chain;
}

const POSSIBLE = data.vocabularies.certainty.ids.indexOf("possible");
const THERE = ["attended", "partly", "by_video"].map((it) => data.vocabularies.presence.ids.indexOf(it));

/**
 * Tells whether a participation is a record of taking part.
 * @param {number} row
 */
export function tookPart(row) {
  return THERE.includes(tables.participations.presence[row]);
}

/**
 * Tells whether one weak source alone speaks for a participation.
 * @param {number} row
 */
export function isPossible(row) {
  return tables.participations.certainty[row] === POSSIBLE;
}

const PLAIN = data.vocabularies.role.ids.indexOf("participant");

/**
 * Returns the role that stands for a party: the commonest of its own, that of a mere participant only
 * where it has no other.
 * @param {(number | undefined)[]} counts how often it had each role
 */
export function mainRole(counts) {
  const often = Array.from(counts, (it) => it ?? 0);
  const named = often.map((it, role) => (role === PLAIN ? 0 : it));
  const most = Math.max(...named);
  return most > 0 ? named.indexOf(most) : PLAIN;
}

/** How often a source is named, by source. */
export const uses = new Array(tables.sources.id.length).fill(0);
for (const name of Object.keys(tables)) {
  const claims = /** @type {any} */ (tables)[name].claims;
  for (const list of claims ?? []) {
    for (let place = 0; place < list.length; place += 2) uses[list[place]] += 1;
  }
}
