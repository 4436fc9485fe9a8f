// Compiles a Vega-Lite chart and draws it; prints warnings, how many bars it has, the words below the axis
// and the first and last day of the bar of each event as it is drawn, as JSON.
//
//   node vega.mjs FILE [FIRST LAST]
//
// With two days (`2024-01-01`) only the time between them is drawn.
import { readFileSync } from "node:fs";
import * as vega from "vega";
import * as vegaLite from "vega-lite";

const DAY = 86_400_000;
const [file, ...window] = process.argv.slice(2);
const warnings = [];
const logger = {
  warn: (...words) => (warnings.push(words.join(" ")), logger),
  error: (...words) => (warnings.push(words.join(" ")), logger),
  info: () => logger,
  debug: () => logger,
  level: () => logger,
};
const chart = JSON.parse(readFileSync(file, "utf8"));
if (window.length) chart.encoding.x.scale.domain = window.map((day) => Date.parse(day));
const { spec } = vegaLite.compile(chart, { logger });
const view = new vega.View(vega.parse(spec), { renderer: "none", logLevel: vega.None });
const svg = await view.toSVG();
const bars = svg.match(/<path aria-label="/g) ?? [];

/** Returns the marks of a scene, with those inside groups. */
const marks = (group) => group.items.flatMap((item) => [item, ...(item.items ?? []).flatMap((it) => marks(it))]);
const all = marks(view.scenegraph().root);
const axis = all
  .filter((item) => item.mark?.role === "axis-label" && typeof item.datum.value !== "string")
  .map((item) => ({ at: new Date(item.datum.value).toISOString(), words: [item.text].flat().join(" ") }));
const dayAt = (x) => new Date(Math.round(view.scale("x").invert(x) / DAY) * DAY).toISOString().slice(0, 10);
const dayBefore = (day) => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
const days = all
  .filter((item) => item.mark?.role === "mark" && item.mark.marktype === "rect")
  .map((item) => [item.datum.id, dayAt(item.x), dayBefore(dayAt(item.x + item.width))]);
console.log(JSON.stringify({ warnings, bars: bars.length, axis, days }));
