// Cells for which sources give several values.
import { tables } from "../data.js";
import { passing } from "../filter.js";
import { number, say, title, word } from "../words.js";
import { bdi, el } from "../dom.js";
import { recordWord } from "../csv.js";
import { recordTable } from "../table.js";

/** Says which cell a dispute is about: `Events · date`. @param {number} dispute */
export function cellText(dispute) {
  const { table, column } = tables.disputes;
  return `${say(table[dispute])} · ${say(column[dispute])}`;
}

/** @param {number} dispute */
export function rankBadge(dispute) {
  const rank = tables.disputes.rank[dispute];
  return el("span", { class: `badge r-${recordWord("rank", rank)}` }, word("rank", rank));
}

/** @param {number} dispute */
function subject(dispute) {
  const [first, ...others] = tables.disputes.concerns[dispute];
  if (!first) return tables.disputes.row[dispute];
  const also = others.length && ["participations", "delegates"].includes(tables.disputes.table[dispute]) ? others : [];
  return [first, ...also].map((it) => title(it)).join(" · ");
}

/** @returns {import("../table.js").Shown} */
export function disputesView() {
  const d = tables.disputes;
  const rows = [...passing().disputes()];
  const cell = (/** @type {number} */ row) => `${d.table[row]}\n${d.row[row]}\n${d.column[row]}`;
  rows.sort((a, b) => (cell(a) < cell(b) ? -1 : cell(a) > cell(b) ? 1 : d.rank[a] - d.rank[b] || a - b));
  const list = recordTable({
    rows, label: say("disputes"), name: "disputes", height: 58, narrowHeight: 156, entity: (row) => d.concerns[row][0] ?? null,
    columns: [
      { key: "subject", title: say("what"), show: subject, text: (row) => d.row[row] },
      { key: "cell", title: say("cell"), show: (row) => cellText(row), text: (row) => `${d.table[row]}.${d.column[row]}` },
      { key: "value", title: say("value"), show: (row) => bdi(d.value[row]), text: (row) => d.value[row] },
      { key: "rank", title: say("rank"), show: rankBadge, text: (row) => recordWord("rank", d.rank[row]) },
      { key: "reason", title: say("reason"), show: (row) => d.reason[row], text: (row) => d.reason[row] },
      { key: "sources", title: say("sources"), show: (row) => number(d.claims[row].length / 2), text: (row) => d.claims[row].filter((_, at) => at % 2 === 0).map((it) => tables.sources.id[it]) },
    ],
  });
  return {
    element: el("div", { class: "view" }, list.element),
    shown: `${say("disputes")}: ${say("showing", { n: rows.length, m: d.row.length })}`,
    csv: list.csv,
    picture: list.picture,
  };
}
