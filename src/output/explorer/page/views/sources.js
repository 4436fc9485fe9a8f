// What everything rests on.
import { data, tables, KIND } from "../data.js";
import { isWeb, readableAddress } from "../claims.js";
import { passing } from "../filter.js";
import { label, number, say, word } from "../words.js";
import { bdi, el } from "../dom.js";
import { recordWord } from "../csv.js";
import { recordTable } from "../table.js";

/**
 * Makes a link to a source on the web; just its address when it does not lead there.
 * @param {number} source
 * @param {string} [text]
 */
export function sourceLink(source, text) {
  const url = tables.sources.url[source];
  if (!isWeb(url)) return url ? bdi(url) : null;
  return el("a", { href: url, target: "_blank", rel: "noreferrer noopener", class: "out", title: readableAddress(url) }, bdi(text ?? say("openSource")), " ↗");
}

/** @returns {import("../table.js").Shown} */
export function sourcesView() {
  const s = tables.sources;
  const uses = passing().resting();
  const rows = [...passing().sources()].sort((a, b) => uses[b] - uses[a] || a - b);
  const list = recordTable({
    rows, label: say("sources"), name: "sources", height: 52, narrowHeight: 117, entity: (row) => [KIND.source, row],
    columns: [
      { key: "title", title: say("title"), show: (row) => bdi(label([KIND.source, row]), { lang: s.language[row] || null }), text: (row) => label([KIND.source, row]) },
      { key: "publisher", title: say("publisher"), show: (row) => s.publisher[row], text: (row) => s.publisher[row] },
      { key: "kind", title: say("form"), show: (row) => word("sourceKind", s.kind[row]), text: (row) => recordWord("sourceKind", s.kind[row]) },
      { key: "published", title: say("published"), show: (row) => data.dates.edtf[s.published[row]] ?? "", text: (row) => data.dates.edtf[s.published[row]] ?? "" },
      { key: "uses", title: say("uses"), show: (row) => number(uses[row]), text: (row) => uses[row] },
      { key: "url", title: say("link"), show: (row) => sourceLink(row), text: (row) => s.url[row], plain: (row) => readableAddress(s.url[row]) },
    ],
  });
  return {
    element: el("div", { class: "view" }, list.element),
    shown: `${say("sources")}: ${say("showing", { n: rows.length, m: s.id.length })}`,
    csv: list.csv,
    picture: list.picture,
  };
}
