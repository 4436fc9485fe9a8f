// Who spoke and led for whom.
import { tables, KIND, code } from "../data.js";
import { by } from "../index.js";
import { passing } from "../filter.js";
import { label, number, say } from "../words.js";
import { labels } from "../told.js";
import { el } from "../dom.js";
import { recordTable } from "../table.js";

/** @param {number} person */
function partiesOf(person) {
  const d = tables.delegates;
  /** @type {Map<number, number>} */
  const often = new Map();
  for (const row of by.delegatesOfPerson[person]) often.set(d.party[row], (often.get(d.party[row]) ?? 0) + 1);
  for (const row of by.officesOfPerson[person]) {
    const party = tables.offices.party[row];
    if (!often.has(party)) often.set(party, 0);
  }
  return [...often].filter(([party]) => party >= 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([party]) => party);
}

/** Counts the events that pass at which a person had one of the functions, any where none is named.
 * @param {number} person @param {string[]} functions */
function eventsOf(person, functions) {
  const wanted = functions.map((it) => code("function", it));
  const rows = passing().delegatesOf(person).filter((row) => !wanted.length || wanted.includes(tables.delegates.function[row]));
  return new Set(rows.map((row) => tables.delegates.event[row])).size;
}

/** Returns the latest title of a person. @param {number} person */
function titleOf(person) {
  const offices = by.officesOfPerson[person];
  if (offices.length) return tables.offices.title[offices[offices.length - 1]];
  const rows = by.delegatesOfPerson[person].filter((row) => tables.delegates.title[row]);
  return rows.length ? tables.delegates.title[rows[rows.length - 1]] : "";
}

/** @returns {import("../table.js").Shown} */
export function peopleView() {
  const led = (/** @type {number} */ row) => eventsOf(row, ["head", "chair"]);
  const rows = [...passing().people()].sort((a, b) => led(b) - led(a) || eventsOf(b, []) - eventsOf(a, []) || a - b);
  const list = recordTable({
    rows, label: say("people"), name: "people", entity: (row) => [KIND.person, row],
    columns: [
      { key: "person", title: say("person"), show: (row) => label([KIND.person, row]), text: (row) => label([KIND.person, row]) },
      { key: "parties", title: say("parties"), show: (row) => labels(partiesOf(row).map((it) => [KIND.party, it])), text: (row) => partiesOf(row).map((it) => tables.parties.id[it]) },
      { key: "title", title: say("offices"), show: titleOf, text: titleOf },
      { key: "led", title: say("led"), show: (row) => number(led(row)), text: led },
      { key: "events", title: say("tookPart"), show: (row) => number(eventsOf(row, [])), text: (row) => eventsOf(row, []) },
    ],
  });
  return {
    element: el("div", { class: "view" }, list.element),
    shown: `${say("people")}: ${say("showing", { n: rows.length, m: tables.people.id.length })}`,
    csv: list.csv,
    picture: list.picture,
  };
}
