// The notes of a card: which sources and paragraphs each of its lines rests on.
import { data, tables, KIND } from "./data.js";
import { label, number, ordinal, say } from "./words.js";
import { told } from "./told.js";
import { bdi, el } from "./dom.js";
import { cardLink } from "./table.js";
import { sourceLink } from "./views/sources.js";

/** @typedef {import("./claims.js").Claim} Claim */

/** Notes shown behind a line. */
const MOST_NOTES = 5;

/** The numbered notes of a card. */
export class Notes {
  constructor() {
    /** @type {Map<number, {number: number, paragraphs: Set<number>}>} */
    this.sources = new Map();
  }

  /**
   * Makes the notes of a line.
   * @param {Claim[]} claims
   */
  of(claims) {
    const marks = claims.map(({ source, paragraph }) => {
      const known = this.sources.get(source) ?? { number: this.sources.size + 1, paragraphs: new Set() };
      if (paragraph) known.paragraphs.add(paragraph);
      this.sources.set(source, known);
      return { number: known.number, text: paragraph ? `${ordinal(known.number)} ¶${ordinal(paragraph)}` : ordinal(known.number), source };
    });
    if (marks.length === 0) return null;
    const shown = marks.slice(0, MOST_NOTES).map((mark) => el("button", {
      type: "button", class: "note", dir: "ltr", title: told`${tables.sources.publisher[mark.source]} · ${label([KIND.source, mark.source])}`,
      "aria-label": `${say("evidence")} ${mark.text}`, onclick: () => showNote(mark.number),
    }, mark.text));
    const left = marks.length - shown.length;
    const rest = left > 0 ? el("button", { type: "button", class: "note", dir: "ltr", onclick: () => showNote(marks[MOST_NOTES].number) }, `+${ordinal(left)}`) : null;
    return el("span", { class: "notes" }, [...shown, rest].flatMap((it) => (it ? [" ", it] : [])));
  }

  /** Makes the list of sources. */
  list() {
    const entries = [...this.sources].map(([source, { number: place, paragraphs }]) => {
      const said = [...paragraphs].sort((a, b) => a - b).map((it) => say("paragraph", { n: it })).join(", ");
      const meta = [tables.sources.publisher[source], data.dates.edtf[tables.sources.published[source]], said].filter(Boolean);
      return el("li", { id: `note-${place}`, tabindex: -1, value: place },
        cardLink([KIND.source, source], bdi(label([KIND.source, source]), { lang: tables.sources.language[source] || null })),
        el("span", { class: "meta" }, meta.map((it, at) => [at ? " · " : null, bdi(it)]).flat(), " ", sourceLink(source)));
    });
    return entries.length ? el("section", { class: "evidence" }, el("h3", {}, say("evidence"), " ", el("small", {}, number(entries.length))), el("ol", {}, entries)) : null;
  }
}

/** @param {number} note */
function showNote(note) {
  const entry = document.getElementById(`note-${note}`);
  entry?.scrollIntoView({ block: "center" });
  entry?.focus({ preventScroll: true });
}
