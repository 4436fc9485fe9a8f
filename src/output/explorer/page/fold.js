// The key under which a name is found, whatever its spelling: the same rule as the program's, with
// the same tables.
import { data } from "./data.js";

const letters = new Map(
  [...data.fold.letters, ...data.fold.doubles].map((pair) => {
    const [from, ...to] = pair;
    return /** @type {[string, string]} */ ([from, to.join("")]);
  }),
);
const deleted = new Set(data.fold.deleted);
const MARK = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const KEPT = /^[\p{L}\p{Mc}\p{N}]$/u;
const DIGITS = ["٠", "۰"].map((zero) => zero.charCodeAt(0));

/** @param {string} letter */
function plain(letter) {
  const zero = DIGITS.find((zero) => {
    const value = letter.charCodeAt(0) - zero;
    return value >= 0 && value < 10;
  });
  return zero === undefined ? letter : String(letter.charCodeAt(0) - zero);
}

/**
 * Returns the look-up key of a text.
 * @param {string} text
 */
export function fold(text) {
  let key = "";
  let gap = false;
  for (const character of text) {
    if (deleted.has(character)) continue;
    for (const part of character.normalize("NFKD")) {
      if (deleted.has(part) || MARK.test(part)) continue;
      if (!KEPT.test(part)) {
        gap = true;
        continue;
      }
      for (const lower of part.toLowerCase()) {
        if (gap && key) key += " ";
        gap = false;
        key += letters.get(lower) ?? plain(lower);
      }
    }
  }
  return key;
}
