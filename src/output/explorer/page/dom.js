// Elements. Text from the records only ever goes in as text.

/** @typedef {string | number | Told | Node | null | undefined | false} Child */

/** A text put together from parts that were made visible, each kept in its own direction. */
export class Told {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** Characters that nobody sees and that steer what stands around them. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Returns a text in which every character that could disguise another is written out.
 * @param {string} text
 */
export function visible(text) {
  return text.replace(STEERING, (it) => `\\u{${it.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}}`);
}

/** Returns what may be shown of a text. @param {unknown} value */
function shown(value) {
  return value instanceof Told ? value.text : visible(String(value));
}

/**
 * @param {Element} element
 * @param {Record<string, any>} attributes
 * @param {(Child | Child[])[]} children
 */
function furnish(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : shown(value));
  }
  for (const child of children.flat()) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : shown(child));
  }
}

/**
 * Makes an HTML element.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Record<string, any>} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  furnish(element, attributes, children);
  return element;
}

/**
 * Makes an SVG element.
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} name
 * @param {Record<string, any>} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {SVGElementTagNameMap[K]}
 */
export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  furnish(element, attributes, children);
  return element;
}

/**
 * Makes an element that keeps a text and its neighbours each in their own direction.
 * @param {Child} text
 * @param {Record<string, any>} [attributes]
 */
export function bdi(text, attributes = {}) {
  return el("bdi", attributes, text);
}

/**
 * Returns an element of the frame.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function frame(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the frame has no #${id}`);
  return element;
}

/**
 * Tells something to readers of screens, and shows it for a moment.
 * @param {string} text
 */
export function announce(text) {
  const said = frame("said");
  said.textContent = text;
  said.classList.add("shown");
  setTimeout(() => said.classList.remove("shown"), 2500);
}
