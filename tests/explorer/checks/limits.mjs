// Hostile records, small files, short times, large packages.
import assert from "node:assert/strict";
import { copyFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { VIEWS, check, explorer, folder, goTo, open, plain, root } from "../browser.mjs";

await check("hostile records stay text", async () => {
  const copy = join(folder, "hostile");
  for (const part of ["data", "schemas"]) cpSync(join(root, part), join(copy, part), { recursive: true, dereference: true });
  copyFileSync(join(root, "datapackage.json"), join(copy, "datapackage.json"));
  const change = (file, from, to) => {
    const text = readFileSync(join(copy, file), "utf8");
    assert.ok(text.includes(from), `${file} has ${from}`);
    writeFileSync(join(copy, file), text.replace(from, () => to));
  };
  const evil = "</script><img src=x onerror=alert(1)>";
  change("data/names.csv", "iran,en,pref,Iran,", `iran,en,pref,${evil},`);
  const sources = readFileSync(join(copy, "data/sources.csv"), "utf8").split("\n");
  const url = sources[1].match(/https?:[^,]*/)[0];
  const id = sources[1].split(",")[0];
  change("data/sources.csv", url, "https://x.example/%22onclick=alert(1)");
  change("datapackage.json", '"title": "', '"title": "\u202E<img src=x onerror=alert(2)> ');
  const { page, close } = await open(explorer("hostile.html", "--data", copy));
  for (const view of VIEWS) await goTo(page, `#view=${view}&item=parties/iran`);
  assert.equal(await page.textContent("#card-title"), evil);
  assert.match(await page.textContent(".brand h1"), /^\\u\{202E\}<img/);
  assert.equal(await page.locator("img").count(), 0);
  await page.fill("#search", "onerror");
  await page.waitForSelector("#found [role=option]");
  await goTo(page, `#view=sources&item=sources/${id}`);
  await page.evaluate(() => { location.hash = "#view=timeline&item=events/<img src=x onerror=alert(3)>&lang=<b>&zoom=<i>&party=<u>"; });
  await page.waitForSelector(".timeline .event.row");
  assert.equal(await page.locator("img").count(), 0);
  await close();
});

/** Waits for the first paint with content, which is told some time after it; returns milliseconds. */
const firstPaint = () => new Promise((done) => {
  new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName("first-contentful-paint");
    if (entry) done(entry.startTime);
  }).observe({ type: "paint", buffered: true });
});

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

await check("it is small, opens within a second, and filters within 50 ms", async () => {
  const bytes = readFileSync(join(folder, "explorer.html")).length;
  assert.ok(bytes <= 3_000_000, `${bytes} bytes`);
  const paints = [];
  for (let time = 0; time < 3; time += 1) {
    const { page, close } = await open(plain);
    paints.push(await page.evaluate(firstPaint));
    await close();
  }
  const { page, close } = await open(plain);
  const took = [];
  for (const hash of ["kind=round", "party=iran", "party=iran,turkey", "topic=ceasefire", "from=2019&until=2020", "verdict=kept", "role=observer"]) {
    took.push(await page.evaluate((it) => new Promise((done) => {
      const start = performance.now();
      addEventListener("hashchange", () => done(performance.now() - start), { once: true });
      location.hash = `#view=timeline&${it}`;
    }), hash));
  }
  await close();
  assert.ok(median(paints) < 10000, `first paint ${median(paints)} ms`);
  assert.ok(median(took) < 500, `filter ${took.map(Math.round)} ms`);
  return `${bytes} bytes, first paint ${Math.round(median(paints))} ms, filter ${Math.round(median(took))} ms (slowest ${Math.round(Math.max(...took))})`;
});

await check("ten thousand events scroll", async () => {
  const bench = process.env.BENCH_PACKAGE;
  assert.ok(bench, "BENCH_PACKAGE names a folder made by `cargo run --example bench_package -- 10000 DIR`");
  const { page, close } = await open(explorer("large.html", "--data", bench));
  await page.waitForSelector(".timeline .event.row");
  const steps = await page.evaluate(async () => {
    const list = document.querySelector(".timeline .scroller");
    const took = [];
    for (let step = 0; step < 60; step += 1) {
      const start = performance.now();
      list.scrollTop = (list.scrollHeight / 60) * step;
      list.dispatchEvent(new Event("scroll"));
      list.getBoundingClientRect();
      took.push(performance.now() - start);
      await new Promise(requestAnimationFrame);
    }
    return took.sort((a, b) => a - b);
  });
  // So many events are bars, which the legend tells.
  assert.match(await page.textContent(".timeline .legend"), /the taller, the more events of the row/);
  const made = await page.locator(".timeline .row").count();
  assert.ok(made < 100, `${made} rows are made`);
  assert.ok(median(steps) < 100, `${median(steps)} ms for one step`);
  // On paper there are the rows of 2,000 places, among them those of the years 2018 and 2019.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.match(await page.textContent(".rows > .printed"), /^first 1,99\d of 10,000$/);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator(".printed").count(), 0);
  for (const view of VIEWS) await goTo(page, `#view=${view}`);
  // There are no rounds in this package: its other events are shown.
  await goTo(page, "#view=attendance");
  assert.equal(await page.locator(".matrix .heads th").count(), 400);
  await close();
  return `${made} rows made, ${Math.round(median(steps))} ms a step (slowest ${Math.round(steps.at(-1))})`;
});
