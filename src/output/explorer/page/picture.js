// Pictures of what is shown, to save as SVG and PNG.
import { data } from "./data.js";
import { isRtl, say } from "./words.js";
import { svg } from "./dom.js";
import { saveFile } from "./csv.js";

export const FONT = "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', Tahoma, sans-serif";

/**
 * Begins a picture: background, title, and what it was made from.
 * @param {number} width
 * @param {number} height
 * @param {string} title
 */
export function beginPicture(width, height, title) {
  const { name, version, licence } = data.package;
  const start = isRtl() ? width - 16 : 16;
  const text = (/** @type {number} */ y, /** @type {number} */ size, /** @type {string} */ words, weight = "400") =>
    svg("text", { x: start, y, "font-size": size, "font-weight": weight, fill: "var(--text)" }, words);
  return svg("svg", {
    xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height,
    "font-family": FONT, direction: isRtl() ? "rtl" : "ltr",
  },
  svg("title", {}, title),
  svg("rect", { width, height, fill: "var(--background)" }),
  text(26, 16, title, "600"),
  text(height - 12, 10.5, `${name} ${version} · ${licence} · ${say("asOf", { n: data.package.asOf })} · Diplograph`));
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
 * Saves a picture as PNG, two points for each unit.
 * @param {string} name
 * @param {SVGSVGElement} picture
 */
export async function savePng(name, picture) {
  const { width, height } = picture.viewBox.baseVal;
  const scale = Math.min(2, 8000 / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureText(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
  if (blob instanceof Blob) saveFile(`${name}.png`, blob);
}
