// The explorer in a real browser.
//
//   node run.mjs PROGRAM [FIRST-PAINT-BUDGET-MS]
//
// PROGRAM is the built `diplograph`; Chromium must be at /usr/bin/chromium or where CHROMIUM says.
// Every check that fails is told; the exit code is 1 when there is one.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const program = process.argv[2];
assert.ok(program, "usage: node run.mjs PROGRAM");
const folder = mkdtempSync(join(tmpdir(), "diplograph-explorer-"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const VIEWS = ["timeline", "attendance", "network", "topics", "ledger", "people", "documents", "disputes", "sources"];
const LANGUAGES = ["en", "ar", "ru", "tr", "fa"];
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const run = (...args) => execFileSync(program, args, { maxBuffer: 1 << 28, cwd: folder });
const explorer = (name, ...args) => {
  run("explore", "-o", name, ...args);
  return pathToFileURL(join(folder, name)).href;
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** Opens a page that must keep silent and ask no network for anything. */
async function open(href, { viewport = DESKTOP, ...options } = {}) {
  const context = await browser.newContext({ viewport, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const heard = [];
  page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => heard.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) heard.push(`request: ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(href);
  await page.waitForSelector("#shown");
  return { page, heard, close: async () => { await context.close(); assert.deepEqual(heard, []); } };
}

async function goTo(page, hash) {
  await page.evaluate((it) => { location.hash = it; }, hash);
  await page.waitForFunction((it) => location.hash === it, hash);
  await page.waitForTimeout(60);
}

async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const failures = [];
async function check(rule, test) {
  try {
    const said = await test();
    console.log(`ok      ${rule}${said ? `: ${said}` : ""}`);
  } catch (error) {
    failures.push(rule);
    console.log(`FAILED  ${rule}\n${error.stack ?? error}`);
  }
}

const plain = explorer("explorer.html");

await check("every view opens in every language without a word on the console or a request", async () => {
  const { page, close } = await open(plain);
  for (const lang of LANGUAGES) {
    for (const view of VIEWS) {
      await goTo(page, `#view=${view}&lang=${lang}`);
      assert.equal(await page.getAttribute("html", "lang"), lang);
      assert.equal(await page.getAttribute("html", "dir"), ["ar", "fa"].includes(lang) ? "rtl" : "ltr");
      assert.equal(await page.getAttribute("nav [aria-current=page]", "data-view"), view);
      assert.ok((await page.textContent("#shown")).trim().length > 3);
    }
  }
  await close();
});

await check("one name in five languages and three scripts leads to one party", async () => {
  const { page, close } = await open(plain);
  for (const name of ["Iran", "إيران", "ايران", "Иран", "İran", "ایران", " IRAN "]) {
    await page.fill("#search", name);
    await page.keyboard.press("Enter");
    await page.waitForSelector("#card:not([hidden])");
    assert.match(new URL(page.url()).hash, /item=parties\/iran(&|$)/, name);
    await page.keyboard.press("Escape");
    await page.evaluate(() => { location.hash = "#view=timeline"; });
    await page.waitForSelector("#card", { state: "hidden" });
  }
  await page.fill("#search", "Atlantis");
  assert.equal(await page.locator("#found .nothing").count(), 1);
  await close();
});

await check("the page folds every name as the program does", async () => {
  const page = readFileSync(join(folder, "explorer.html"), "utf8");
  const names = JSON.parse(page.match(/id="data">(.*?)<\/script>/s)[1]).names;
  const source = readFileSync(join(root, "src/output/explorer/page/fold.js"), "utf8");
  const { fold } = JSON.parse(page.match(/id="data">(.*?)<\/script>/s)[1]);
  const body = source.replace(/^import .*$/m, "").replace("export function", "function");
  const port = new Function("data", `${body}; return fold;`)({ fold });
  names.name.forEach((name, at) => assert.equal(port(name), names.key[at], name));
  const odd = { "Ｉｒａｎ": "iran", "STRAẞE": "strasse", "Й": "и", "۱۳۹۸": "1398", "قزاق\u200Cستان": "قزاقستان", "Lavrent’ev": "lavrentev", "Al – Ja`fari": "al jafari" };
  for (const [text, key] of Object.entries(odd)) assert.equal(port(text), key, text);
  return `${names.name.length} names`;
});

await check("the CSV is that of the program, whole, filtered and in other languages", async () => {
  const { page, close } = await open(plain);
  const cases = [
    ["#view=timeline", ["timeline", "--format", "csv"]],
    ["#view=timeline&lang=ar&kind=round", ["timeline", "--kind", "round", "--format", "csv", "--lang", "ar"]],
    ["#view=timeline&lang=fa&kind=round,summit", ["timeline", "--kind", "round", "--kind", "summit", "--format", "csv", "--lang", "fa"]],
    ["#view=timeline&kind=round&party=united-states,iran", ["timeline", "--kind", "round", "--attended-by", "united-states", "--attended-by", "iran", "--format", "csv"]],
    ["#view=timeline&place=sochi", ["timeline", "--place", "sochi", "--format", "csv"]],
    ["#view=timeline&place=kazakhstan,ankara", ["timeline", "--place", "kazakhstan", "--place", "ankara", "--format", "csv"]],
    ["#view=timeline&place=syria", ["timeline", "--place", "syria", "--format", "csv"]],
    ["#view=timeline&lang=ru&status=postponed,cancelled", ["timeline", "--status", "postponed", "--status", "cancelled", "--format", "csv", "--lang", "ru"]],
  ];
  for (const [hash, args] of cases) {
    await goTo(page, hash);
    const { bytes } = await download(page, "[data-save=csv]");
    const [own, theirs] = [bytes, run(...args)].map((it) => it.toString("utf8").split("\n"));
    theirs.forEach((line, at) => assert.equal(own[at], line, `${args.join(" ")}, line ${at + 1}`));
    assert.equal(own.length, theirs.length, args.join(" "));
  }
  await close();
  return `${cases.length} tables`;
});

await check("filters combine, act on every view, and can be taken away", async () => {
  const { page, close } = await open(plain);
  // From data/participations.csv: the United States attended rounds 1 to 8 (absent at 9 and 11,
  // declined 10 and 15).
  await page.check('[data-key="kind/round"]');
  await goTo(page, `${new URL(page.url()).hash}&party=united-states`);
  assert.match(await page.textContent("#shown"), /^Events: 8 of 22; participation recorded for 8$/);
  await page.click('nav [data-view="attendance"]');
  await page.waitForSelector(".matrix");
  assert.equal(await page.locator(".matrix .heads th").count(), 8);
  await page.click('nav [data-view="documents"]');
  await page.waitForSelector(".t-documents");
  assert.match(await page.textContent("#shown"), /^Documents: \d+ of 139/);
  await page.click(".chip >> nth=1");
  await page.waitForFunction(() => document.querySelectorAll(".chip").length === 1);
  await page.click(".chip");
  await page.waitForFunction(() => document.querySelectorAll(".chip").length === 0);
  assert.match(await page.textContent("#shown"), /^Documents: 139 of 139/);
  await goTo(page, "#view=timeline&kind=round&from=2024&until=2024");
  // Rounds 21 (January 2024) and 22 (November 2024).
  assert.match(await page.textContent("#shown"), /^Events: 2 of 22/);
  await goTo(page, "#view=ledger&verdict=missed");
  assert.equal(await page.locator(".t-ledger .row").count(), await page.locator(".t-ledger .row .v-missed").count());
  // From data/events.csv: rounds 10 and 15 were held in Sochi, the others in Astana.
  await goTo(page, "#view=timeline&kind=round&place=kazakhstan");
  assert.match(await page.textContent("#shown"), /^Events: 20 of 22/);
  assert.ok(await page.isChecked('[data-key="place/kazakhstan"]'));
  const places = await page.locator('li:has([data-key^="place/"]) label').evaluateAll((labels) => labels.map((it) => it.textContent));
  assert.deepEqual(places, ["Kazakhstan20", "Astana20", "Russia2", "Sochi2"]);
  await goTo(page, "#view=timeline&party=atlantis,iran&from=nonsense");
  assert.match(await page.textContent("#shown"), /^Events: \d+/);
  await goTo(page, "#view=people&person=nobody-x&topic=sanctions&role=mediator&from=2030");
  assert.equal(await page.locator("#main .empty").count(), 1);
  await close();
});

await check("a card shows the evidence, and its sources are links that nothing follows by itself", async () => {
  const { page, close } = await open(plain);
  await page.click(".timeline .event.row a >> nth=4");
  await page.waitForSelector("#card:not([hidden])");
  await goTo(page, "#view=timeline&item=events/astana-21");
  assert.equal(await page.textContent("#card-title"), "21st International Meeting on Syria in the Astana format");
  assert.ok((await page.locator("#card .delegation").count()) >= 10);
  const link = page.locator("#card .evidence a.out").first();
  assert.match(await link.getAttribute("href"), /^https?:\/\//);
  assert.equal(await link.getAttribute("rel"), "noreferrer noopener");
  await page.click("#card .note >> nth=0");
  assert.match(await page.evaluate(() => document.activeElement.id), /^note-\d+$/);
  await page.keyboard.press("Escape");
  await page.waitForSelector("#card", { state: "hidden" });
  await page.goBack();
  await page.waitForSelector("#card:not([hidden])");
  await close();
});

await check("cards say what the records say", async () => {
  const { page, close } = await open(plain);
  // Worked out by hand from data/*.csv: what each card must say, in this order.
  const cards = {
    // events, participations (10 rows), delegates (12), commitments; the promise of round 12 was due in July 2019.
    "events/astana-13": ["round 13 · 1–2 August 2019 · Nur-Sultan", "Astana process", "Delegations 10", "Lebanon Observers: attended (probable)", "Khawla Matar · head",
      "Promises made 2", "40 days late", "1 day late", "Beside it 9"],
    "events/round-23-planned": ["announcement · first half of 2025 · announced · probable", "the place is not known", "Evidence 2"],
    "parties/qatar": ["state · ISO 3166 QAT · Wikidata Q846", "Presence 2", "7 December 2024 · Hosts: attended 3", "7 December 2024 · Other participants: attended (probable) 4"],
    // delegates: 51 rows, each of another event; offices: 1; disputes: 7.
    "people/ali-asghar-khaji": ["Offices 1", "since 13 April 2019", "At events 51", "What was said 4", "Where sources disagree 7"],
    "people/mohammed-al-bashir": ["Head of the interim government · 10 December 2024 – 1 March 2025", "Evidence 1"],
    "places/golan": ["Golan", "Syria 1", "Evidence 1"],
    // provisions 1 to 12 of 1 July 2020; two of them hold promises without a date.
    "documents/joint-statement-2020-07-01-video": ["joint statement · 1 July 2020 · Issued by: Iran, Russia, Turkey · partial", "Points 12", "Promises made 2", "no date", "Texts it refers to 4", "Evidence 6"],
    "provisions/astana-04-joint-statement-3": ["3 · calls · Political process · probable 1", "[Closing statement of the fourth meeting]", "Evidence 1"],
    "commitments/joint-statement-2018-04-28-moscow-working-group": ["kept", "computed from the dates", "Iran, Russia, Turkey", "Astana", "May 2018", "2nd meeting of the working group on detainees, Astana, 2018-05-14"],
    "topics/role-of-un": ["Political process", "Points 8"],
    "processes/geneva-process": ["1 2", "Syrian Constitutional Committee", "Evidence 2"],
    // Eleven rows cite it: 3 events, 2 participations, 2 delegates, 2 people, 2 offices.
    "sources/tass-1903431": ["agency · TASS · 23 January 2025 · en · Facts resting on it: 11", "Events 3", "Offices 2", "Mohammed al-Bashir", "People 2"],
  };
  for (const [item, said] of Object.entries(cards)) {
    await goTo(page, `#view=timeline&item=${item}`);
    const text = (await page.innerText("#card")).replace(/\s+/g, " ");
    let from = 0;
    for (const words of said) {
      const at = text.indexOf(words, from);
      assert.ok(at >= 0, `${item} says \`${words}\` behind \`${text.slice(Math.max(0, from - 60), from)}\``);
      from = at + words.length;
    }
  }
  await close();
  return `${Object.keys(cards).length} cards`;
});

await check("the language changes words, labels, dates and direction", async () => {
  const { page, close } = await open(`${plain}#view=timeline&item=events/astana-21`);
  await page.selectOption("#choose-language", "ar");
  assert.equal(await page.getAttribute("html", "dir"), "rtl");
  assert.match(await page.textContent("#card article"), /24–25 يناير 2024/);
  await page.selectOption("#choose-language", "fa");
  assert.match(await page.textContent("#card article"), /۲۴–۲۵ ژانویه ۲۰۲۴/);
  await close();
});

await check("an address restores view, filters, what is open, zoom, language and colours", async () => {
  const hash = "#view=timeline&lang=tr&theme=dark&item=parties/iran&zoom=2019-01-01/2019-12-31&kind=round&party=iran";
  const { page, close } = await open(plain + hash);
  assert.equal(await page.getAttribute("html", "lang"), "tr");
  assert.equal(await page.getAttribute("html", "data-theme"), "dark");
  assert.equal(await page.textContent("#card-title"), "İran");
  assert.ok(await page.isChecked('[data-key="party/iran"]'));
  // Rounds 12, 13 and 14 were held in 2019.
  assert.equal(await page.locator(".timeline .event.row").count(), 3);
  await page.click(".timeline .event.row a >> nth=0");
  assert.match(new URL(page.url()).hash, /zoom=2019-01-01\/2019-12-31&kind=round&party=iran$/);
  await close();
});

/** Opens a picture in the page as an image; returns how large it is. */
const opened = (page, type, bytes) => page.evaluate(async (href) => {
  const image = new Image();
  image.src = href;
  await image.decode();
  return [image.naturalWidth, image.naturalHeight];
}, `data:${type};base64,${bytes.toString("base64")}`);

/** Reads the texts of a picture: what they say, and which of them leave it or lie over another. */
const textsOf = (page, source) => page.evaluate((it) => {
  const picture = document.adoptNode(new DOMParser().parseFromString(it, "image/svg+xml").documentElement);
  document.body.append(picture);
  const edge = picture.getBoundingClientRect();
  const lines = [...picture.querySelectorAll("text")].map((line) => ({ text: line.textContent, box: line.getBoundingClientRect() }));
  const wrong = lines.filter(({ box }) => box.left < edge.left || box.right > edge.right + 1 || box.bottom > edge.bottom + 1).map((line) => `${line.text} leaves`);
  lines.forEach((a, at) => lines.slice(at + 1).forEach((b) => {
    const [x, y] = [Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left), Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)];
    if (x > 1 && y > 4) wrong.push(`${a.text} over ${b.text}`);
  }));
  picture.remove();
  return { texts: lines.map((line) => line.text), wrong };
}, source);

for (const lang of ["en", "ar"]) {
  await check(`every view is saved as SVG that stands alone and as PNG, in ${lang}`, async () => {
    const { page, close } = await open(plain);
    for (const view of VIEWS) {
      await goTo(page, `#view=${view}&lang=${lang}`);
      const { name, bytes } = await download(page, "[data-save=svg]");
      assert.equal(name, `astana-format-talks-${view}-${lang}.svg`);
      const svg = bytes.toString("utf8");
      assert.ok(svg.startsWith("<svg ") && !svg.includes("var(--") && !svg.includes("href="), view);
      assert.match(svg, /<title>[^<]+<\/title>/);
      const { texts, wrong } = await textsOf(page, svg);
      if (view !== "network") assert.deepEqual(wrong, [], view);
      assert.ok(texts.includes("The Astana-format talks on Syria, 2017–2024"), `${view} names the package`);
      assert.match(texts.at(-1), /^astana-format-talks 0\.1\.0 · CC-BY-4\.0 · .*2024 · Diplograph$/, view);
      const png = (await download(page, "[data-save=png]")).bytes;
      const [svgSize, pngSize] = [await opened(page, "image/svg+xml", bytes), await opened(page, "image/png", png)];
      assert.ok(svgSize[0] >= 480 && pngSize[0] > svgSize[0], `${view}: ${svgSize} and ${pngSize}`);
      assert.ok(Math.abs(svgSize[1] / svgSize[0] - pngSize[1] / pngSize[0]) < 0.01, `${view}: ${svgSize} and ${pngSize}`);
    }
    await close();
  });
}

await check("the picture of a table has its heads, its rows and its filters, and says when it is cut", async () => {
  const { page, close } = await open(plain);
  const pictured = async (hash) => {
    await goTo(page, hash);
    return (await textsOf(page, (await download(page, "[data-save=svg]")).bytes.toString("utf8"))).texts;
  };
  const kept = await pictured("#view=ledger&verdict=missed");
  for (const text of ["Promises", "Fate of the promises: missed", "Owed by", "Settled by"]) assert.ok(kept.includes(text), text);
  // One of the 80 promises was missed (README: "kept 49 … missed 1").
  assert.equal(kept.filter((text) => text === "missed").length, 1);
  const sources = await pictured("#view=sources");
  assert.ok(sources.includes("first 200 of 1,211"));
  // Addresses are shown with their letters, not with the codes of them.
  assert.ok(!sources.some((text) => /%D8/i.test(text)));
  const people = await pictured("#view=people&lang=fa");
  assert.ok(people.includes("سرگئی لاوروف"), "Sergey Lavrov in Persian");
  await close();
});

await check("what is searched stands in the address, and the address brings it back", async () => {
  const { page, close } = await open(`${plain}#view=people&q=Лавров`);
  assert.equal(await page.inputValue("#search"), "Лавров");
  await page.waitForSelector("#found:not([hidden]) [role=option]");
  assert.match(await page.textContent("#found"), /Sergey Lavrov/);
  await page.fill("#search", "de Mistura");
  await page.waitForFunction(() => new URLSearchParams(location.hash.slice(1)).get("q") === "de Mistura");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#card:not([hidden])");
  assert.equal(await page.textContent("#card-title"), "Staffan de Mistura");
  assert.equal(await page.inputValue("#search"), "");
  assert.ok(!page.url().includes("q="));
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("#search").value === "de Mistura");
  await page.waitForSelector("#card", { state: "hidden" });
  await page.click(".t-people .row a >> nth=2");
  await page.waitForSelector("#card:not([hidden])");
  assert.match(page.url(), /q=de\+Mistura/);
  await close();
});

await check("the names of the lanes lie over no event, whatever the width and the language", async () => {
  for (const viewport of [DESKTOP, PHONE]) {
    const { page, close } = await open(plain, { viewport });
    for (const lang of LANGUAGES) {
      await goTo(page, `#view=timeline&lang=${lang}`);
      const over = await page.evaluate(() => {
        const boxes = (which) => [...document.querySelectorAll(`.strip ${which}`)].map((it) => it.getBoundingClientRect());
        const events = boxes(".event");
        return boxes("text").filter((a) => events.some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length;
      });
      assert.equal(over, 0, lang);
    }
    await close();
  }
});

/** Prints the page on A4 and returns the text of each sheet. */
async function printed(page) {
  const paper = join(folder, "paper.pdf");
  await page.pdf({ path: paper, format: "A4", preferCSSPageSize: true });
  return execFileSync("pdftotext", ["-layout", paper, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
}

await check("print tells the filters, repeats the heads of tables, and has no buttons", async () => {
  const { page, close } = await open(`${plain}#view=ledger&party=iran&from=2018&theme=dark&item=places/sochi`, { colorScheme: "dark" });
  const sheets = await printed(page);
  const [own, card] = [sheets.filter((it) => !/Events here/.test(it)).slice(0, 2), sheets.find((it) => /Events here/.test(it))];
  for (const sheet of own) assert.match(sheet, /Promise +Event +Date +Owed by +Due +Result +Settled by/);
  assert.match(sheets[0], /Promises: \d+ of 80\n+ *Party that took part: Iran · From 2018\n/);
  assert.match(sheets.join(""), /astana-format-talks 0\.1\.0 · CC-BY-4\.0 · as of December 31, 2024/);
  assert.match(card, /Sochi/);
  assert.match(sheets.slice(sheets.indexOf(card)).join(""), /https:\/\//, "sources are told by their addresses");
  assert.doesNotMatch(sheets.join(""), /Search names|Narrow this list|Clear all|CSV|Link\b/);
  // What print changed is gone again.
  assert.equal(await page.locator("#main .printed").count(), 0);
  // A row is whole on one sheet: each of the promises stands on one line with its verdict.
  const verdicts = sheets.join("").match(/\b(kept|missed|undetermined|not yet due|superseded|conditional)\b/g).length;
  const rows = Number((await page.textContent("#shown")).match(/^Promises: (\d+)/)[1]);
  assert.ok(verdicts >= rows, `${verdicts} verdicts of ${rows} promises`);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
  await close();
});

await check("on paper lists are whole, and matrices and the network are drawn and nothing is cut off", async () => {
  const { page, close } = await open(`${plain}#view=sources`);
  const sources = (await printed(page)).join("");
  // Two of data/sources.csv: the first is on the first sheet, the second far down.
  for (const url of ["http://tass.com/world/926628", "https://tass.com/world/1071622"]) assert.ok(sources.includes(url), url);
  for (const view of ["attendance", "topics", "network"]) {
    await goTo(page, `#view=${view}&show=${view === "network" ? "" : "all"}`);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 1024, height: 700 });
    const figures = await page.locator("#main figure.printed svg").evaluateAll((all) => all.map((it) => it.getBoundingClientRect().right));
    assert.ok(figures.length > 0 && figures.every((right) => right <= 1024), `${view}: ${figures}`);
    assert.ok(!(await page.isVisible(".matrix, svg.network")), view);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize(DESKTOP);
    assert.equal(await page.locator("figure.printed").count(), 0);
  }
  await close();
});

await check("keys move along the list and between the cells of a matrix", async () => {
  const { page, close } = await open(`${plain}#view=timeline`);
  await page.focus(".timeline .event.row a");
  for (let times = 0; times < 30; times += 1) await page.keyboard.press("ArrowDown");
  assert.ok(Number(await page.evaluate(() => document.activeElement.closest(".row").dataset.row)) >= 30);
  await page.keyboard.press("End");
  assert.ok(Number(await page.evaluate(() => document.activeElement.closest(".row").dataset.row)) > 300);
  await page.keyboard.press("Enter");
  await page.waitForSelector("#card:not([hidden])");
  await goTo(page, "#view=attendance");
  await page.focus(".matrix td a[tabindex='0']");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^Russia · 2nd /);
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "search");
  await close();
});

await check("a card gives the focus back to what opened it, and the steps of the reader can be gone back and forth", async () => {
  const { page, close } = await open(`${plain}#view=people`);
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("data-item") ?? document.activeElement.id);
  await page.focus(".t-people .row a >> nth=2");
  const item = await focused();
  await page.keyboard.press("Enter");
  await page.waitForSelector("#card:not([hidden])");
  assert.equal(await focused(), "card-title");
  // From card to card: what opened the first one has the focus again.
  await page.click("#card section a[data-item] >> nth=0");
  await page.waitForFunction((it) => !location.hash.includes(it), item);
  await page.keyboard.press("Escape");
  await page.waitForSelector("#card", { state: "hidden" });
  assert.equal(await focused(), item);
  await page.keyboard.press("/");
  await page.keyboard.type("Jordan");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#card:not([hidden])");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#card", { state: "hidden" });
  assert.equal(await focused(), "search");
  await page.click('nav [data-view="ledger"]');
  await page.click(".sums .v-missed");
  await page.waitForFunction(() => document.querySelectorAll(".t-ledger .row").length === 1);
  const seen = () => page.evaluate(() => `${document.querySelector("nav [aria-current]").dataset.view} ${document.querySelectorAll(".chip").length}`);
  assert.equal(await seen(), "ledger 1");
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll(".chip").length === 0);
  assert.equal(await seen(), "ledger 0");
  await page.goBack();
  await page.waitForSelector(".t-people");
  await page.goForward();
  await page.goForward();
  await page.waitForFunction(() => document.querySelectorAll(".chip").length === 1);
  assert.equal(await seen(), "ledger 1");
  await close();
});

await check("what covers a phone keeps the keys inside and gives the focus back", async () => {
  const { page, close } = await open(`${plain}#view=people`, { viewport: PHONE });
  const where = () => page.evaluate(() => document.activeElement.closest("#header, #filters, #main, #card")?.id ?? "");
  await page.click(".toolbar .drawer");
  for (let times = 0; times < 60; times += 1) {
    await page.keyboard.press("Tab");
    assert.ok(["filters", ""].includes(await where()), await where());
  }
  await page.keyboard.press("Escape");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".toolbar .drawer")));
  await page.click(".t-people .row a >> nth=0");
  await page.waitForSelector("#card:not([hidden])");
  for (let times = 0; times < 20; times += 1) {
    await page.keyboard.press("Tab");
    assert.ok(["card", ""].includes(await where()), await where());
  }
  await page.keyboard.press("Escape");
  await page.waitForSelector("#card", { state: "hidden" });
  assert.equal(await where(), "main");
  await close();
});

await check("the link to what is shown is copied", async () => {
  const { page, close } = await open(`${plain}#view=ledger&verdict=kept&lang=tr`, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.click(".save button >> nth=3");
  await page.waitForFunction(() => document.querySelector("#said").textContent === "Bağlantı kopyalandı");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
  assert.match(page.url(), /#view=ledger&verdict=kept&lang=tr$/);
  await close();
});

for (const [size, viewport] of [["desktop", DESKTOP], ["phone", PHONE]]) {
  await check(`axe-core finds nothing serious at the width of a ${size}`, async () => {
    const { page, close } = await open(plain, { viewport, bypassCSP: true });
    await page.evaluate(axe);
    const hashes = VIEWS.map((view) => `#view=${view}`).concat(
      ["#view=timeline&lang=ar&theme=dark&item=events/astana-21", "#view=ledger&lang=fa&item=commitments/unscr-2254-talks",
        "#view=documents&theme=dark&item=documents/unscr-2254", "#view=attendance&theme=dark&item=parties/iran&kind=round&party=iran"]);
    const found = [];
    for (const hash of hashes) {
      await goTo(page, hash);
      const { violations } = await page.evaluate(() => globalThis.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }));
      for (const it of violations.filter(({ impact }) => ["serious", "critical"].includes(impact))) {
        found.push(`${hash} ${it.id}: ${it.nodes.slice(0, 3).map((node) => `${node.html} ${node.any[0]?.message ?? ""}`).join("\n   ")}`);
      }
    }
    assert.deepEqual(found, []);
    await close();
    return `${hashes.length} states`;
  });
}

for (const [size, viewport] of [["desktop", DESKTOP], ["phone", PHONE]]) {
  await check(`no two names of the network overlap on a ${size}, and they are large enough to read`, async () => {
    const { page, close } = await open(plain, { viewport });
    for (const lang of LANGUAGES) {
      await goTo(page, `#view=network&lang=${lang}`);
      const { overlaps, outside, scale } = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll(".network text")].map((it) => ({ text: it.textContent, box: it.getBoundingClientRect() }));
        const overlaps = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => a.box.left < b.box.right && b.box.left < a.box.right &&
          a.box.top < b.box.bottom && b.box.top < a.box.bottom).map((b) => `${a.text} / ${b.text}`));
        const edge = document.querySelector(".network").getBoundingClientRect();
        const outside = boxes.filter(({ box }) => box.left < edge.left || box.right > edge.right).map((it) => it.text);
        return { overlaps, outside, scale: document.querySelector(".network").getScreenCTM().a };
      });
      assert.deepEqual(outside, [], lang);
      assert.deepEqual(overlaps, [], lang);
      // The names are 13 units high.
      assert.ok(13 * scale >= 10, `${13 * scale} pixels`);
    }
    await close();
  });
}

await check("nothing is wider than a phone but what scrolls", async () => {
  const { page, close } = await open(plain, { viewport: PHONE });
  for (const lang of ["en", "ar", "ru"]) {
    for (const view of VIEWS) {
      await goTo(page, `#view=${view}&lang=${lang}`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390, `${view} ${lang}`);
    }
  }
  await page.click(".toolbar .drawer");
  assert.ok(await page.isVisible("#filters"));
  await page.keyboard.press("Escape");
  assert.ok(!(await page.isVisible("#filters")));
  await close();
});

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
  assert.ok(median(paints) < 1000, `first paint ${median(paints)} ms`);
  assert.ok(median(took) < 50, `filter ${took.map(Math.round)} ms`);
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
  const made = await page.locator(".timeline .row").count();
  assert.ok(made < 100, `${made} rows are made`);
  assert.ok(median(steps) < 16, `${median(steps)} ms for one step`);
  for (const view of VIEWS) await goTo(page, `#view=${view}`);
  await close();
  return `${made} rows made, ${Math.round(median(steps))} ms a step (slowest ${Math.round(steps.at(-1))})`;
});

await browser.close();
rmSync(folder, { recursive: true, force: true });
console.log(failures.length ? `${failures.length} failed` : "all is well");
process.exit(failures.length ? 1 : 0);
