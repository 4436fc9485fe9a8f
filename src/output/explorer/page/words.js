// Words, labels, dates and numbers in the language of the reader.
import { data, tables, KIND } from "./data.js";
import { current } from "./state.js";

/** Place of the language in lists of five. */
export function language() {
  return Math.max(0, data.languages.indexOf(current.state.lang));
}

/** Tells whether the language runs from right to left. */
export function isRtl() {
  return ["ar", "fa"].includes(current.state.lang);
}

/**
 * Returns a phrase of the interface.
 * @param {string} key
 * @param {{n?: string|number, m?: string|number}} [holes]
 */
export function say(key, holes = {}) {
  const words = data.words[key];
  const text = words ? words[language()] : key.replaceAll("_", " ");
  return text.replace(/\{([nm])\}/g, (_, hole) => {
    const value = hole === "n" ? holes.n : holes.m;
    return typeof value === "number" ? number(value) : (value ?? "");
  });
}

/**
 * Returns a number as the language writes it: Western digits but in Persian, as in dates.
 * @param {number} value
 */
export function number(value) {
  const tag = current.state.lang === "ar" ? "ar-u-nu-latn" : current.state.lang;
  return new Intl.NumberFormat(tag).format(value);
}

/**
 * Returns a number that counts things of a series, without a mark of thousands.
 * @param {number} value
 */
export function ordinal(value) {
  const tag = current.state.lang === "ar" ? "ar-u-nu-latn" : current.state.lang;
  return new Intl.NumberFormat(tag, { useGrouping: false }).format(value);
}

/**
 * Returns the word of a vocabulary; nothing for an empty cell.
 * @param {string} vocabulary
 * @param {number} value
 */
export function word(vocabulary, value) {
  return value < 0 ? "" : data.vocabularies[vocabulary].words[value][language()];
}

/**
 * Returns the label of an entity in a language, falling back to English.
 * @param {import("./data.js").Entity} entity
 * @param {number} [inLanguage]
 */
export function label([kind, row], inLanguage = language()) {
  const lists = data.labels[data.kinds[kind]];
  return lists[inLanguage]?.[row] || String(lists[0][row]);
}

/**
 * Returns what a thing is called where its label would say nothing: a promise is called after what was
 * promised and when it was due.
 * @param {import("./data.js").Entity} entity
 */
export function title(entity) {
  const [kind, row] = entity;
  if (kind !== KIND.commitment) return label(entity);
  const { action, due } = tables.commitments;
  return [word("action", action[row]), dateText(due[row])].filter(Boolean).join(" · ");
}

/** @type {Map<string, string[]>} */
const then = new Map();
for (const [event, row, labels] of data.then.parties) then.set(`${KIND.party} ${row} ${event}`, labels);
for (const [event, row, labels] of data.then.places) then.set(`${KIND.place} ${row} ${event}`, labels);

/**
 * Returns the label that a party or a place had when an event took place.
 * @param {import("./data.js").Entity} entity
 * @param {number} event
 */
export function labelThen(entity, event) {
  return then.get(`${entity[0]} ${entity[1]} ${event}`)?.[language()] ?? label(entity);
}

/**
 * Returns a date in words; nothing for an empty cell.
 * @param {number | null} date
 */
export function dateText(date) {
  return date === null || date < 0 ? "" : data.dates.shown[language()][date];
}

/**
 * Returns the first and the last year in which a date can begin; nothing when that is not known.
 * @param {number} date
 * @returns {[number, number] | null}
 */
export function yearsOf(date) {
  const [first, last] = [data.dates.first[date] ?? null, data.dates.startMax[date] ?? null];
  if (first === null || last === null) return null;
  const year = (/** @type {number} */ day) => new Date(day * 86_400_000).getUTCFullYear();
  return [year(first), year(last)];
}

/**
 * Says in which year a date begins: in one, in one of two, in one of many; nothing when that is not known.
 * @param {number} date
 */
export function yearsText(date) {
  const years = yearsOf(date);
  if (!years) return "";
  const [first, last] = years;
  if (first === last) return ordinal(first);
  return say(last - first === 1 ? "eitherYear" : "someYear", { n: ordinal(first), m: ordinal(last) });
}

/** Returns the language as `Intl` takes it: days of the Gregorian calendar, Western digits but in Persian. */
export function calendarTag() {
  return current.state.lang === "ar" ? "ar-u-nu-latn-ca-gregory" : `${current.state.lang}-u-ca-gregory`;
}

/** Says as of which day the package speaks; nothing when it does not say. */
export function asOfText() {
  // Of a month or a year there is no day to tell.
  const day = /^\d{4}-\d{2}-\d{2}$/.test(data.package.asOf) ? Date.parse(data.package.asOf) : NaN;
  if (Number.isNaN(day)) return "";
  return say("asOf", { n: new Intl.DateTimeFormat(calendarTag(), { dateStyle: "long", timeZone: "UTC" }).format(day) });
}

/**
 * Returns the title of an event with its number where the label has none of its own.
 * @param {number} event
 */
export function eventLabel(event) {
  return label([KIND.event, event]);
}

/**
 * Returns kind and number of an event: `round 21`.
 * @param {number} event
 */
export function eventKind(event) {
  const count = tables.events.number[event];
  const kind = word("eventKind", tables.events.kind[event]);
  return count < 0 ? kind : `${kind} ${ordinal(count)}`;
}
