// How wide texts are, and how they break into lines.

export const FONT = "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', Tahoma, sans-serif";

/** Another machine's fonts may run a little wider than those measured. */
const ALLOWANCE = 1.04;
/** Letters of scripts that run from right to left. */
const LEFTWARD = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const context = document.createElement("canvas").getContext("2d");
/** @type {Map<string, number>} */
const known = new Map();

/**
 * Returns the width of a text in pixels.
 * @param {string} text
 * @param {number} size of the letters
 * @param {number} [weight]
 */
export function textWidth(text, size, weight = 400) {
  const font = `${weight} ${size}px ${FONT}`;
  const key = `${font} ${text}`;
  let width = known.get(key);
  if (width === undefined) {
    if (context && context.font !== font) context.font = font;
    width = (context ? context.measureText(text).width : text.length * size * 0.6) * ALLOWANCE;
    known.set(key, width);
  }
  return width;
}

/**
 * Returns how many characters of a text fit, at least one.
 * @param {string[]} characters
 * @param {number} size
 * @param {number} width
 * @param {number} weight
 */
function fitting(characters, size, width, weight) {
  let count = 1;
  while (count < characters.length && textWidth(characters.slice(0, count + 1).join(""), size, weight) <= width) count += 1;
  return count;
}

/**
 * Returns where a word too wide for a line is broken: behind a sign of those in addresses, if one stands
 * in the second half of what fits.
 * @param {string[]} characters
 * @param {number} count of those that fit
 */
function breakIn(characters, count) {
  for (let at = count; at > count / 2; at -= 1) if (/[/\-_.?&=]/.test(characters[at - 1])) return at;
  return count;
}

/**
 * Returns a text broken into lines; a word wider than a line is broken too.
 * @param {string} text
 * @param {number} size
 * @param {number} width of a line
 * @param {number} [weight]
 */
export function wrap(text, size, width, weight = 400) {
  /** @type {string[]} */
  const lines = [];
  let line = "";
  for (let word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (textWidth(longer, size, weight) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    while (textWidth(word, size, weight) > width) {
      const characters = [...word];
      const most = fitting(characters, size, width, weight);
      if (most === characters.length) break;
      const count = breakIn(characters, most);
      lines.push(characters.slice(0, count).join(""));
      word = characters.slice(count).join("");
    }
    line = word;
  }
  if (line || lines.length === 0) lines.push(line);
  return lines;
}

/**
 * Returns a text that is no wider than `width`: what does not fit is left out, which is shown.
 * @param {string} text
 * @param {number} size
 * @param {number} width
 */
export function fit(text, size, width) {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  return `${characters.slice(0, fitting(characters, size, width - textWidth("…", size), 400)).join("").trimEnd()}…`;
}

/**
 * Tells whether a text runs from right to left: whether its first letter does.
 * @param {string} text
 */
export function runsLeftward(text) {
  const first = text.match(/\p{L}/u);
  return first !== null && LEFTWARD.test(first[0]);
}
