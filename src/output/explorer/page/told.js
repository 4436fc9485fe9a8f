// Texts put together from parts that may run against each other, where no element can keep them apart.
import { data } from "./data.js";
import { asOfText, isRtl, label, say } from "./words.js";
import { Told, visible } from "./dom.js";

/** Letters of scripts that run from right to left. */
const LEFTWARD = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** What keeps an order of its own among them. */
const ORDERED = /[\p{L}\p{N}]/u;
const [FIRST_STRONG, LEFT_TO_RIGHT, RIGHT_TO_LEFT, END] = ["\u2068", "\u2066", "\u2067", "\u2069"];

/** @typedef {string | number | Told} Part */

/** Tells whether a text holds what runs against the page. @param {string} text */
function runsAgainst(text) {
  return isRtl() ? [...text].some((it) => ORDERED.test(it) && !LEFTWARD.test(it)) : LEFTWARD.test(text);
}

/** Returns a part that its neighbours do not move. @param {Part} part */
function apart(part) {
  const text = part instanceof Told ? part.text : visible(String(part));
  return runsAgainst(text) ? `${FIRST_STRONG}${text}${END}` : text;
}

/**
 * Puts a text together: what stands in the holes is kept apart from what stands around it.
 * @param {TemplateStringsArray} words
 * @param {...Part} parts
 */
export function told(words, ...parts) {
  return new Told(words.map((word, at) => word + (at < parts.length ? apart(parts[at]) : "")).join(""));
}

/**
 * Joins texts, each kept apart from its neighbours; what is empty is left out.
 * @param {Part[]} parts
 * @param {string} between
 */
export function joinTold(parts, between) {
  return new Told(parts.filter((it) => String(it) !== "").map(apart).join(between));
}

/**
 * Returns a phrase whose holes are filled with names.
 * @param {string} key
 * @param {Part} name
 */
export function sayTold(key, name) {
  const [before, after = ""] = say(key, { n: "\u0000" }).split("\u0000");
  return new Told(before + apart(name) + after);
}

/**
 * Returns labels as one text.
 * @param {import("./data.js").Entity[]} entities
 */
export function labels(entities) {
  return joinTold(entities.map((entity) => label(entity)), isRtl() ? "، " : ", ");
}

/** Says which package this is: name, version, licence and day. */
export function packageText() {
  const { name, version, licence } = data.package;
  return joinTold([`${name} ${version}`, licence, asOfText(), "Diplograph"], " · ");
}

/**
 * Returns the lines into which a text put together was broken: each opens the parts that it stands in and
 * closes them again.
 * @param {string[]} lines
 */
export function closedLines(lines) {
  /** @type {string[]} */
  const open = [];
  return lines.map((line) => {
    const before = open.join("");
    for (const it of line) {
      if (it === FIRST_STRONG || it === LEFT_TO_RIGHT || it === RIGHT_TO_LEFT) open.push(it);
      else if (it === END) open.pop();
    }
    return new Told(before + line + END.repeat(open.length));
  });
}
