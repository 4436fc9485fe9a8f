// Shows a timeline with TimelineJS in Chromium, which may ask no network for anything, and prints its
// slides, the marks on its axis and what was said on the console, as JSON.
//
//   node timelinejs.mjs FILE LANGUAGE
//
// Chromium must be at /usr/bin/chromium or where CHROMIUM says.
import { readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const [file, language] = process.argv.slice(2);
const library = join(dirname(fileURLToPath(import.meta.url)), "node_modules/@knight-lab/timelinejs/dist");
const ORIGIN = "http://timeline.invalid";
const TYPES = { ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".woff": "font/woff", ".html": "text/html" };
const PAGE = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/css/timeline.css"></head><body style="margin:0">
<div id="timeline" style="width:1400px;height:800px"></div><script src="/js/timeline.js"></script></body></html>`;

const heard = [];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
page.on("pageerror", (error) => heard.push(`error: ${error.message}`));
// The library's own files come from its package; all else would be a request to the network.
await page.route("**/*", (route) => {
  const { origin, pathname } = new URL(route.request().url());
  if (origin !== ORIGIN) {
    heard.push(`request: ${route.request().url()}`);
    return route.abort();
  }
  if (pathname === "/") return route.fulfill({ body: PAGE, contentType: "text/html" });
  return route.fulfill({ body: readFileSync(join(library, pathname)), contentType: TYPES[extname(pathname)] });
});
await page.goto(`${ORIGIN}/`);
const shown = await page.evaluate(async ({ data, language }) => {
  const timeline = new TL.Timeline("timeline", data, { language, font: null, ga_measurement_id: null, start_at_slide: 0, script_path: "/js" });
  await new Promise((done) => timeline.on("loaded", done));
  // The marks begin at one place and move to their own; they stand when three looks find them apart
  // and where they were. A mark that never moves is left to the one who reads what is printed.
  const places = () => [...document.querySelectorAll(".tl-timemarker")].map((mark) => mark.offsetLeft);
  let before = "";
  for (let still = 0, looks = 0; still < 3 && looks < 100; looks += 1) {
    await new Promise((done) => setTimeout(done, 200));
    const now = places();
    still = new Set(now).size > 1 && now.join() === before ? still + 1 : 0;
    before = now.join();
  }
  const text = (element, selector) => element.querySelector(selector)?.textContent.trim() ?? "";
  const slides = [...document.querySelectorAll(".tl-slide")].map((slide) => ({
    id: slide.id, headline: text(slide, ".tl-headline"), date: text(slide, ".tl-headline-date"),
    links: [...slide.querySelectorAll("a")].map((link) => link.href),
  }));
  const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  const bounds = timeline.config.events.map((event) => {
    const first = day(event.start_date.data.date_obj);
    return { id: event.unique_id, first, last: event.end_date ? day(event.end_date.data.date_obj) : first };
  });
  const marks = [...document.querySelectorAll(".tl-timemarker")].map((mark) => ({
    id: mark.id.replace(/-marker$/, ""), left: mark.offsetLeft, width: mark.querySelector(".tl-timemarker-timespan").offsetWidth,
  }));
  const groups = [...document.querySelectorAll(".tl-timegroup-message")].map((it) => it.textContent.trim()).filter(Boolean);
  return { slides, bounds, marks, groups };
}, { data: JSON.parse(readFileSync(file, "utf8")), language });
if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
await browser.close();
console.log(JSON.stringify({ ...shown, heard }));
