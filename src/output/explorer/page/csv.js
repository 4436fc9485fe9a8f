// Comma-separated values as the program writes them, and files to save.
import { data, tables, KIND } from "./data.js";
import { by, isPossible, tookPart } from "./index.js";
import { claimsOf } from "./claims.js";
import { label, labelThen, say } from "./words.js";
import { announce, el } from "./dom.js";

/** @typedef {string | number | string[]} Cell */

/** What a spreadsheet takes for a formula by its first sign. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A number, or a date before the year 0 (or an interval from one), which only begins like a formula. */
const VALUE = /^(?:[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|-\d{4}(?:-[\dX]{2}){0,2}[~?%]?(?:\/[-\dX~?%.]*)?)$/;

/**
 * Returns one item of a cell; a text that a spreadsheet would run gets an apostrophe.
 * @param {string} text
 */
function escapeFormula(text) {
  return FORMULA.test(text) && !VALUE.test(text) ? `'${text}` : text;
}

/**
 * Returns a cell as it stands in the file.
 * @param {Cell} cell
 */
function csvCell(cell) {
  if (typeof cell === "number") return String(cell);
  const text = (Array.isArray(cell) ? cell : [cell]).map(escapeFormula).join(";");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Returns a table as CSV with a header.
 * @param {string[]} header
 * @param {Cell[][]} rows
 */
export function csvText(header, rows) {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(",")}\n`).join("");
}

/**
 * Returns the word of a vocabulary as the records write it.
 * @param {string} vocabulary
 * @param {number} value
 */
export function recordWord(vocabulary, value) {
  return value < 0 ? "" : data.vocabularies[vocabulary].ids[value];
}

/** @param {number | null} day */
function dayText(day) {
  return day === null ? "" : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Returns the names of parties that participations speak of, marked where one weak source stands alone.
 * @param {number} event
 * @param {(row: number) => boolean} counts
 */
function partyNames(event, counts) {
  const p = tables.participations;
  return by.participationsOfEvent[event].filter(counts).map((row) =>
    labelThen([KIND.party, p.party[row]], event) + (isPossible(row) ? " (possible)" : ""));
}

/** @param {number} event @param {string} role */
function inRole(event, role) {
  const wanted = data.vocabularies.role.ids.indexOf(role);
  return partyNames(event, (row) => tookPart(row) && tables.participations.role[row] === wanted);
}

/** @param {number} event */
function headNames(event) {
  const d = tables.delegates;
  const leads = ["head", "chair"];
  return by.delegatesOfEvent[event]
    .filter((row) => leads.includes(recordWord("function", d.function[row])))
    .map((row) => `${labelThen([KIND.party, d.party[row]], event)}: ${labelThen([KIND.person, d.person[row]], event)}`);
}

/** @param {number} event */
function eventSources(event) {
  const claims = [...claimsOf("events", [event]), ...claimsOf("participations", by.participationsOfEvent[event])];
  const rows = [...new Set(claims.map((claim) => claim.source))].sort((a, b) => a - b);
  return rows.map((row) => tables.sources.id[row]);
}

/** Disputes with other values than stand in the records of an event. */
const alternatives = new Map(data.alternatives);

/** @param {number} event */
function otherValues(event) {
  const d = tables.disputes;
  const told = (alternatives.get(event) ?? []).map((row) => `${d.column[row]} of ${d.row[row]}: ${d.value[row]}`);
  return [...new Set(told)].join(" | ");
}

/** What each column of a timeline holds. @type {Record<string, (event: number, seq: number) => Cell>} */
const EVENT_COLUMNS = {
  seq: (_, seq) => seq,
  event_id: (it) => tables.events.id[it],
  kind: (it) => recordWord("eventKind", tables.events.kind[it]),
  number: (it) => (tables.events.number[it] < 0 ? "" : tables.events.number[it]),
  title: (it) => label([KIND.event, it]),
  date_edtf: (it) => data.dates.edtf[tables.events.date[it]] ?? "",
  date_min: (it) => dayText(data.dates.first[tables.events.date[it]] ?? null),
  date_max: (it) => dayText(data.dates.last[tables.events.date[it]] ?? null),
  precision: (it) => data.dates.precision[tables.events.date[it]] ?? "",
  city: (it) => (tables.events.place[it] < 0 ? "" : labelThen([KIND.place, tables.events.place[it]], it)),
  country: (it) => {
    const country = tables.places.country[tables.events.place[it]] ?? -1;
    return country < 0 ? "" : labelThen([KIND.party, country], it);
  },
  venue: (it) => tables.events.venue[it],
  host: (it) => tables.events.host[it].map((party) => labelThen([KIND.party, party], it)),
  mode: (it) => recordWord("mode", tables.events.mode[it]),
  status: (it) => recordWord("status", tables.events.status[it]),
  participants: (it) => partyNames(it, tookPart),
  guarantors: (it) => inRole(it, "guarantor"),
  conflict_parties: (it) => inRole(it, "conflict_party"),
  observers: (it) => inRole(it, "observer"),
  absent: (it) => {
    const p = tables.participations;
    return by.participationsOfEvent[it].filter((row) => !tookPart(row)).map((row) =>
      `${labelThen([KIND.party, p.party[row]], it)} (${recordWord("presence", p.presence[row])})`);
  },
  heads_of_delegation: headNames,
  documents: (it) => by.documentsOfEvent[it].map((row) => tables.documents.id[row]),
  n_sources: (it) => eventSources(it).length,
  sources: eventSources,
  conflict: (it) => (alternatives.has(it) ? "yes" : ""),
  alt_values: otherValues,
  note: (it) => tables.events.note[it],
};

/**
 * Returns events as the same CSV that `diplograph timeline` writes.
 * @param {number[]} events
 */
export function timelineCsv(events) {
  const rows = events.map((event, place) =>
    data.timelineColumns.map((column) => EVENT_COLUMNS[column]?.(event, place + 1) ?? ""));
  return csvText(data.timelineColumns, rows);
}

/**
 * Saves a file on the reader's machine.
 * @param {string} name
 * @param {Blob} blob
 */
export function saveFile(name, blob) {
  const href = URL.createObjectURL(blob);
  const link = el("a", { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
  announce(say("saved", { n: name }));
}
