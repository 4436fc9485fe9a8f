// What was promised, and what came of it.
import { data, tables, KIND } from "../data.js";
import { documentOfCommitment } from "../index.js";
import { current, hrefWith, toggled } from "../state.js";
import { passing } from "../filter.js";
import { asOfText, dateText, eventLabel, label, number, say, word } from "../words.js";
import { labels } from "../told.js";
import { bdi, el } from "../dom.js";
import { recordWord } from "../csv.js";
import { recordTable } from "../table.js";

/** @param {number} commitment */
export function verdictBadge(commitment) {
  const verdict = tables.commitments.verdict[commitment];
  return el("span", { class: `badge v-${recordWord("verdict", verdict)}` }, word("verdict", verdict));
}

/** @param {number} commitment */
export function lateText(commitment) {
  const late = tables.commitments.late[commitment];
  if (!late || late[1] === 0) return "";
  if (late[0] !== late[1]) return say("daysLate", { n: `${number(late[0])}–${number(late[1])}` });
  const form = { one: "daysLateOne", two: "daysLateOne", few: "daysLateFew" };
  const category = new Intl.PluralRules(current.state.lang).select(late[0]);
  return say(Object.hasOwn(form, category) ? form[/** @type {keyof typeof form} */ (category)] : "daysLate", { n: late[0] });
}

/** @param {number} commitment */
export function madeIn(commitment) {
  const document = documentOfCommitment(commitment);
  const event = document < 0 ? -1 : tables.documents.event[document];
  return event < 0 ? (document < 0 ? "" : label([KIND.document, document])) : eventLabel(event);
}

/** Returns the day from which a commitment counts. @param {number} commitment */
function madeOn(commitment) {
  const document = documentOfCommitment(commitment);
  const event = document < 0 ? -1 : tables.documents.event[document];
  const own = document < 0 ? -1 : tables.documents.date[document];
  return own >= 0 || event < 0 ? own : tables.events.date[event];
}

/** @param {number} commitment */
function settledText(commitment) {
  const entity = tables.commitments.settledBy[commitment];
  return entity ? label(entity) : "";
}

/** @returns {import("../table.js").Shown} */
export function ledgerView() {
  const c = tables.commitments;
  const rows = [...passing().commitments()];
  rows.sort((a, b) => (data.dates.first[madeOn(a)] ?? Infinity) - (data.dates.first[madeOn(b)] ?? Infinity) || a - b);
  /** @type {Map<number, number>} */
  const tally = new Map();
  for (const row of rows) tally.set(c.verdict[row], (tally.get(c.verdict[row]) ?? 0) + 1);
  const list = recordTable({
    rows, label: say("ledger"), name: "ledger", height: 58, narrowHeight: 117, entity: (row) => [KIND.commitment, row],
    columns: [
      { key: "action", title: say("action"), show: (row) => word("action", c.action[row]), text: (row) => recordWord("action", c.action[row]) },
      { key: "event", title: say("event"), show: madeIn, text: madeIn },
      { key: "date", title: say("date"), show: (row) => dateText(madeOn(row)), text: (row) => data.dates.edtf[madeOn(row)] ?? "" },
      { key: "debtors", title: say("debtors"), show: (row) => labels(c.debtors[row].map((it) => [KIND.party, it])), text: (row) => c.debtors[row].map((it) => tables.parties.id[it]) },
      { key: "due", title: say("due"), show: (row) => dateText(c.due[row]) || say("noDue"), text: (row) => data.dates.edtf[c.due[row]] ?? "" },
      {
        key: "verdict", title: say("result"), text: (row) => recordWord("verdict", c.verdict[row]),
        show: (row) => [verdictBadge(row), lateText(row) ? el("small", {}, lateText(row)) : null],
      },
      { key: "settled_by", title: say("settledBy"), show: settledText, text: settledText },
    ],
  });
  const sums = [...tally].sort((a, b) => a[0] - b[0]).map(([verdict, count]) =>
    el("a", {
      class: `badge v-${recordWord("verdict", verdict)}`, href: hrefWith({ filters: toggled("verdict", recordWord("verdict", verdict)) }),
    }, bdi(word("verdict", verdict)), " ", number(count)));
  return {
    element: el("div", { class: "view" }, el("p", { class: "sums" }, sums,
      el("span", {}, asOfText())), list.element),
    shown: `${say("commitments")}: ${say("showing", { n: rows.length, m: c.id.length })}`,
    csv: list.csv,
    picture: list.picture,
  };
}
