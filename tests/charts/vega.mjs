// Compiles a Vega-Lite chart and draws it; prints warnings and how many bars it has, as JSON.
import { readFileSync } from "node:fs";
import * as vega from "vega";
import * as vegaLite from "vega-lite";

const warnings = [];
const logger = {
  warn: (...words) => (warnings.push(words.join(" ")), logger),
  error: (...words) => (warnings.push(words.join(" ")), logger),
  info: () => logger,
  debug: () => logger,
  level: () => logger,
};
const chart = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { spec } = vegaLite.compile(chart, { logger });
const view = new vega.View(vega.parse(spec), { renderer: "none", logLevel: vega.None });
const svg = await view.toSVG();
const bars = svg.match(/<path aria-label="/g) ?? [];
console.log(JSON.stringify({ warnings, bars: bars.length }));
