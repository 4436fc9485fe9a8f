// The texts, with how many points are recorded of each.
import { data, tables, KIND } from "../data.js";
import { by } from "../index.js";
import { passing } from "../filter.js";
import { dateText, eventLabel, label, number, say, word } from "../words.js";
import { labels } from "../told.js";
import { el } from "../dom.js";
import { recordWord } from "../csv.js";
import { recordTable } from "../table.js";
import { byTime, isAgreed } from "./topics.js";

/**
 * Returns of how many paragraphs of an agreed text points are recorded, and of how many it has.
 * @param {number} document
 */
export function recordedText(document) {
  const d = tables.documents;
  if (!isAgreed(document)) return "";
  const of = d.paragraphs[document];
  return say("recordedOf", { n: d.recorded[document], m: of < 0 ? "?" : of });
}

/** @returns {import("../table.js").Shown} */
export function documentsView() {
  const d = tables.documents;
  const rows = [...passing().documents()].sort(byTime);
  const event = (/** @type {number} */ row) => (d.event[row] < 0 ? "" : eventLabel(d.event[row]));
  const list = recordTable({
    rows, label: say("documents"), name: "documents", height: 58, narrowHeight: 136, entity: (row) => [KIND.document, row],
    columns: [
      { key: "title", title: say("title"), show: (row) => label([KIND.document, row]), text: (row) => label([KIND.document, row]) },
      { key: "kind", title: say("form"), show: (row) => word("documentKind", d.kind[row]), text: (row) => recordWord("documentKind", d.kind[row]) },
      { key: "date", title: say("date"), show: (row) => dateText(d.date[row]), text: (row) => data.dates.edtf[d.date[row]] ?? "" },
      { key: "issuers", title: say("issuers"), show: (row) => labels(d.issuers[row].map((it) => [KIND.party, it])), text: (row) => d.issuers[row].map((it) => tables.parties.id[it]) },
      { key: "event", title: say("event"), show: event, text: (row) => tables.events.id[d.event[row]] ?? "" },
      { key: "paragraphs", title: say("paragraphs"), show: recordedText, text: recordedText },
      { key: "points", title: say("points"), show: (row) => number(by.provisionsOfDocument[row].length), text: (row) => by.provisionsOfDocument[row].length },
    ],
  });
  const points = rows.reduce((sum, row) => sum + by.provisionsOfDocument[row].length, 0);
  return {
    element: el("div", { class: "view" }, list.element),
    shown: `${say("documents")}: ${say("showing", { n: rows.length, m: d.id.length })} · ${say("points")}: ${number(points)}`,
    csv: list.csv,
    picture: list.picture,
  };
}
