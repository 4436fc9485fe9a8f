// Pictures of what is shown, to save as SVG and PNG.
import { data } from "./data.js";
import { filterTexts } from "./choices.js";
import { isRtl } from "./words.js";
import { Told, svg } from "./dom.js";
import { closedLines, joinTold, packageText, told } from "./told.js";
import { FONT, runsLeftward, textWidth, wrap } from "./measure.js";
import { saveFile } from "./csv.js";

/**
 * A drawing without its frame, and what is to be told of it.
 * @typedef {{width: number, height: number, element: SVGElement, note?: string}} Drawing
 */
/** A mark and what it means. @typedef {{name: string, mark: (x: number, y: number) => SVGElement}} Meaning */

const NARROWEST = 480;
const EDGE = 16;
const HEAD = 36;
const LINE = 17;
/** Widest and largest images that browsers draw, in points. */
const WIDEST = 16_000;
const LARGEST = 120e6;
/** Points for a unit below which letters can't be read. */
const COARSEST = 0.4;

/**
 * Writes a line in the direction in which its text runs; it begins, or ends, at `x` as lines of the page do.
 * @param {string | Told} line
 * @param {{x: number, y: number, size: number, weight?: number, colour?: string, end?: boolean, of?: string | Told}} how
 *   `of` is the text that the line is a part of
 */
export function textLine(line, { x, y, size, weight, colour = "text", end = false, of = line }) {
  const whole = String(of);
  const leftward = /\p{L}/u.test(whole) ? runsLeftward(whole) : isRtl() && !/\d/.test(whole);
  return svg("text", {
    x, y, "font-size": size, "font-weight": weight ?? null, fill: `var(--${colour})`,
    direction: leftward ? "rtl" : "ltr", "text-anchor": end !== (leftward !== isRtl()) ? "end" : null,
  }, line);
}

/**
 * Returns the lines of a text; those of one put together keep its parts in their directions.
 * @param {string | Told} text
 * @param {number} size
 * @param {number} width
 * @param {number} [weight]
 * @returns {(string | Told)[]}
 */
export function linesOf(text, size, width, weight) {
  const lines = wrap(String(text), size, width, weight);
  return text instanceof Told ? closedLines(lines) : lines;
}

/**
 * Frames a drawing: its name and the package's, what it shows of how much, the filters, and what it was
 * made from.
 * @param {string} title
 * @param {string} shown
 * @param {Drawing} drawing
 */
export function framePicture(title, shown, drawing) {
  const whole = data.package.title || data.package.name;
  const filters = filterTexts();
  const width = Math.max(NARROWEST, drawing.width);
  const x = isRtl() ? width - EDGE : EDGE;
  const lines = (/** @type {string | Told} */ text, /** @type {number} */ size) => linesOf(text, size, width - 2 * EDGE);
  const said = [whole, shown, drawing.note ?? "", ...filters].filter(Boolean).flatMap((it) => lines(it, 12));
  const made = lines(packageText(), 10.5);
  const top = HEAD + said.length * LINE + 12;
  const bottom = top + drawing.height;
  const height = bottom + 12 + made.length * 14;
  return svg("svg", {
    xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height,
    "font-family": FONT, direction: isRtl() ? "rtl" : "ltr",
  },
  svg("title", {}, told`${title} · ${whole}`),
  svg("desc", {}, joinTold([shown, ...filters], "; ")),
  svg("rect", { width, height, fill: "var(--background)" }),
  textLine(title, { x, y: 28, size: 17, weight: 600 }),
  said.map((line, at) => textLine(line, { x, y: HEAD + 12 + at * LINE, size: 12, colour: "muted" })),
  svg("g", { transform: `translate(${isRtl() ? width - drawing.width : 0} ${top})` }, drawing.element),
  made.map((line, at) => textLine(line, { x, y: bottom + 12 + at * 14, size: 10.5, colour: "muted" })));
}

/**
 * Draws what marks mean, in as many lines as it takes; returns how tall that is.
 * @param {SVGElement} into
 * @param {Meaning[]} entries
 * @param {number} y of the top
 * @param {number} width
 */
export function drawLegend(into, entries, y, width) {
  const mirror = (/** @type {number} */ x) => (isRtl() ? width - x : x);
  let [x, line] = [EDGE + 8, y + 12];
  for (const { name, mark } of entries) {
    const wide = textWidth(name, 11) + 34;
    if (x > EDGE + 8 && x + wide > width) [x, line] = [EDGE + 8, line + 20];
    into.append(mark(mirror(x), line), svg("text", { x: mirror(x + 14), y: line + 4, "font-size": 11, fill: "var(--text)" }, name));
    x += wide;
  }
  return entries.length ? line + 12 - y : 0;
}

/**
 * Returns a picture as text that needs no style sheet.
 * @param {SVGSVGElement} picture
 */
function pictureText(picture) {
  const style = getComputedStyle(document.documentElement);
  return new XMLSerializer().serializeToString(picture)
    .replace(/var\(--([a-z_]+)\)/g, (_, token) => style.getPropertyValue(`--${token}`).trim());
}

/**
 * Saves a picture as SVG.
 * @param {string} name
 * @param {SVGSVGElement} picture
 */
export function saveSvg(name, picture) {
  saveFile(`${name}.svg`, new Blob([pictureText(picture)], { type: "image/svg+xml" }));
}

/**
 * Draws an image on a canvas; nothing when the canvas is larger than the browser can have.
 * @param {HTMLImageElement} image
 * @param {number} width
 * @param {number} height
 * @returns {Promise<Blob | null>}
 */
function pngOf(image, width, height) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

/**
 * Saves a picture as PNG: two points for each unit, fewer where the browser can't have so many.
 * @param {string} name
 * @param {SVGSVGElement} picture
 */
export async function savePng(name, picture) {
  const { width, height } = picture.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureText(picture))}`;
  await image.decode();
  const finest = Math.min(2, WIDEST / Math.max(width, height), Math.sqrt(LARGEST / (width * height)));
  for (let scale = finest; scale > COARSEST; scale *= 0.7) {
    const blob = await pngOf(image, width * scale, height * scale);
    if (blob) return saveFile(`${name}.png`, blob);
  }
}
