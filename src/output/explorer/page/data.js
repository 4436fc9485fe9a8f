// The records as they stand in the page: columns of numbers and texts. −1 is an empty cell; claims are
// pairs of source and paragraph, one after the other.

/** A row of a table: the number of the table in `data.kinds` and the number of the row.
 * @typedef {[number, number]} Entity */
/** @typedef {{ids: string[], words: string[][]}} Vocabulary */
/** @typedef {number[][]} Claims */
/**
 * @typedef {{
 *   processes: {id: string[], partOf: number[], claims: Claims, note: string[]},
 *   events: {id: string[], process: number[], kind: number[], number: number[], partOf: number[],
 *     date: number[], place: number[], venue: string[], host: number[][], mode: number[],
 *     status: number[], certainty: number[], claims: Claims, note: string[]},
 *   parties: {id: string[], kind: number[], iso3: string[], qid: string[], partOf: number[],
 *     valid: number[], claims: Claims, note: string[]},
 *   people: {id: string[], claims: Claims, note: string[]},
 *   places: {id: string[], kind: number[], country: number[], claims: Claims, note: string[]},
 *   offices: {person: number[], party: number[], title: string[], level: number[], valid: number[],
 *     certainty: number[], claims: Claims, note: string[]},
 *   participations: {event: number[], party: number[], role: number[], presence: number[], level: number[],
 *     certainty: number[], claims: Claims, note: string[]},
 *   delegates: {event: number[], party: number[], person: number[], function: number[],
 *     title: string[], certainty: number[], claims: Claims, note: string[]},
 *   documents: {id: string[], event: number[], kind: number[], date: number[],
 *     issuers: number[][], speaker: number[], extent: number[], recorded: number[], paragraphs: number[],
 *     route: string[], certainty: number[], claims: Claims, note: string[]},
 *   provisions: {id: string[], document: number[], number: number[], paragraph: string[], act: number[], topic: number[],
 *     certainty: number[], claims: Claims},
 *   mentions: {provision: number[], entity: (Entity|0)[], stance: number[]},
 *   citations: {provision: number[], document: number[], relation: number[]},
 *   topics: {id: string[], broader: number[], note: string[]},
 *   commitments: {id: string[], provision: number[], action: number[], debtors: number[][],
 *     creditors: number[][], place: number[], due: number[], condition: string[], note: string[],
 *     verdict: number[], late: ([number, number]|null)[], settledBy: (Entity|0)[],
 *     computed: number[]},
 *   outcomes: {commitment: number[], settledBy: (Entity|0)[], claims: Claims, note: string[]},
 *   disputes: {table: string[], row: string[], column: string[], value: string[], rank: number[],
 *     reason: string[], claims: Claims, concerns: Entity[][]},
 *   sources: {id: string[], kind: number[], publisher: string[], url: string[],
 *     published: number[], language: string[], note: string[]},
 * }} Tables
 */
/**
 * @typedef {{
 *   package: {name: string, version: string, title: string, asOf: string, licence: string},
 *   languages: string[], languageNames: string[], kinds: string[],
 *   words: Record<string, string[]>, vocabularies: Record<string, Vocabulary>,
 *   timelineColumns: string[], tables: Tables,
 *   names: {entity: (Entity|0)[], lang: string[], hidden: number[], name: string[], key: string[],
 *     valid: (number|null)[], claims: Claims},
 *   labels: Record<string, (string|0)[][]>,
 *   then: {parties: [number, number, string[]][], places: [number, number, string[]][]},
 *   order: number[], next: [number, number][], alternatives: [number, number[]][], layout: [number, number, number][],
 *   dates: {edtf: string[], first: (number|null)[], last: (number|null)[],
 *     startMax: (number|null)[], precision: string[], shown: string[][]},
 *   fold: {letters: string[], doubles: string[], deleted: string},
 * }} Data
 */

/** @type {Data} */
export const data = JSON.parse(document.getElementById("data")?.textContent ?? "{}");

export const tables = data.tables;

/** Numbers of the tables. */
export const KIND = Object.freeze({
  process: 0, event: 1, party: 2, person: 3, place: 4, document: 5, provision: 6, topic: 7,
  commitment: 8, source: 9,
});

/**
 * Returns the number of a word in a vocabulary.
 * @param {string} vocabulary
 * @param {string} word
 */
export function code(vocabulary, word) {
  return data.vocabularies[vocabulary].ids.indexOf(word);
}

/** @typedef {{id: string[]}} Keyed */

/**
 * Returns the table of a kind of entity.
 * @param {number} kind
 * @returns {Keyed}
 */
export function tableOf(kind) {
  return /** @type {any} */ (tables)[data.kinds[kind]];
}

/**
 * Returns an entity as a link writes it: `events/astana-21`.
 * @param {Entity} entity
 */
export function pathOf([kind, row]) {
  return `${data.kinds[kind]}/${tableOf(kind).id[row]}`;
}

/**
 * Returns the entity of a path, or nothing.
 * @param {string} path
 * @returns {Entity | null}
 */
export function entityOf(path) {
  const slash = path.indexOf("/");
  const kind = data.kinds.indexOf(path.slice(0, slash));
  if (kind < 0) return null;
  const row = tableOf(kind).id.indexOf(path.slice(slash + 1));
  return row < 0 ? null : [kind, row];
}
