// What can be filtered by, which of it each event has, and what is filtered, in words.
import { data, tables, KIND } from "./data.js";
import { by, commitmentsOfDocument, countries, withBroader } from "./index.js";
import { current, noFilters } from "./state.js";
import { passing } from "./filter.js";
import { isRtl, label, say, word } from "./words.js";
import { joinTold, told } from "./told.js";

/** @typedef {import("./state.js").Facet} Facet */
/**
 * A facet: how its values are called and which of them an event has; of values that lie in others,
 * which one that is (−1 for none).
 * @typedef {{facet: Facet, ids: string[], name: (value: number) => string, of: (event: number) => number[],
 *   inside?: (value: number) => number, open?: boolean}} Choice
 */

/** Places, and behind them the countries in which they lie. @returns {Choice} */
function placeChoice() {
  const { id, country } = tables.places;
  const inside = (/** @type {number} */ place) => (country[place] >= 0 ? id.length + countries.indexOf(country[place]) : -1);
  return {
    facet: "place", ids: [...id, ...countries.map((it) => tables.parties.id[it])], inside,
    name: (it) => (it < id.length ? label([KIND.place, it]) : label([KIND.party, countries[it - id.length]])),
    of: (event) => {
      const place = tables.events.place[event];
      return place < 0 ? [] : [place, inside(place)];
    },
  };
}

/** Returns the facets in the order in which they are shown. @returns {Choice[]} */
export function choices() {
  const { vocabularies } = data;
  const documents = (/** @type {number} */ event) => by.documentsOfEvent[event];
  return [
    { facet: "kind", ids: vocabularies.eventKind.ids, name: (it) => word("eventKind", it), of: (event) => [tables.events.kind[event]], open: true },
    { facet: "party", ids: tables.parties.id, name: (it) => label([KIND.party, it]), of: (event) => passing().partiesAt(event), open: true },
    { facet: "role", ids: vocabularies.role.ids, name: (it) => word("role", it), of: (event) => passing().rolesAt(event) },
    { facet: "person", ids: tables.people.id, name: (it) => label([KIND.person, it]), of: (event) => by.delegatesOfEvent[event].map((row) => tables.delegates.person[row]) },
    { facet: "topic", ids: tables.topics.id, name: (it) => label([KIND.topic, it]), of: (event) => documents(event).flatMap((it) => by.provisionsOfDocument[it]).flatMap((it) => withBroader(tables.provisions.topic[it])) },
    placeChoice(),
    { facet: "verdict", ids: vocabularies.verdict.ids, name: (it) => word("verdict", it), of: (event) => documents(event).flatMap(commitmentsOfDocument).map((it) => tables.commitments.verdict[it]) },
    { facet: "status", ids: vocabularies.status.ids, name: (it) => word("status", it), of: (event) => [tables.events.status[event]] },
  ];
}

/**
 * Returns the facets that are filtered by, each with what is chosen and its name; what is not known is
 * called by its id.
 */
export function chosen() {
  const { filters } = current.state;
  const usual = noFilters();
  return choices().filter(({ facet }) => filters[facet].join() !== usual[facet].join()).map(({ facet, ids, name }) => ({
    facet,
    values: filters[facet].map((id) => ({ id, name: ids.includes(id) ? name(ids.indexOf(id)) : id })),
  }));
}

/** Says what is filtered, one text for each facet and for the time. */
export function filterTexts() {
  const { from, until, possibly, zoom, view } = current.state;
  const separator = isRtl() ? "، " : ", ";
  const texts = chosen().map(({ facet, values }) => told`${say(facet)}: ${joinTold(values.map((it) => it.name), separator)}`);
  if (from) texts.push(told`${say("from")} ${from}`);
  if (until) texts.push(told`${say("until")} ${until}`);
  if (zoom && view === "timeline") texts.push(told`${say("time")}: ${zoom}`);
  if (possibly) texts.push(told`${say("possibly")}`);
  return texts;
}
