// What the page says is what the records and the program say.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, VIEWS, check, download, explorer, folder, goTo, open, plain, root, run } from "../browser.mjs";

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
  assert.match(await page.textContent("#shown"), /^Documents: \d+ of 141/);
  await page.click(".chip >> nth=1");
  await page.waitForFunction(() => document.querySelectorAll(".chip").length === 1);
  await page.click(".chip");
  await page.waitForFunction(() => document.querySelectorAll(".chip").length === 0);
  assert.match(await page.textContent("#shown"), /^Documents: 141 of 141/);
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

/** Returns the cells of a column of the CSV that a view saves, as a person reads them. */
async function saved(page, column) {
  const { bytes } = await download(page, "[data-save=csv]");
  const [head, ...lines] = bytes.toString("utf8").trim().split(/\r?\n/).map((line) => line.split(","));
  const at = head.indexOf(column);
  assert.ok(at >= 0, `${column}: ${head.join()}`);
  // Cells before it hold commas; those behind do not.
  return lines.map((line) => Number(line[line.length - (head.length - at)]));
}

await check("a figure beside a filtered list counts what passes the filters", async () => {
  const { page, close } = await open(plain);
  // Twenty-two rounds were held, so nobody led at more of them.
  await goTo(page, "#view=people&kind=round");
  const led = await saved(page, "led");
  assert.ok(led.length > 20 && Math.max(...led) > 5 && Math.max(...led) <= 22, `${Math.max(...led)}`);
  await goTo(page, "#view=people");
  assert.ok(Math.max(...await saved(page, "led")) > Math.max(...led));
  await goTo(page, "#view=sources&kind=round&from=2024-11");
  const one = await page.textContent(".t-sources .row >> nth=0");
  await goTo(page, "#view=sources");
  assert.notEqual(await page.textContent(".t-sources .row >> nth=0"), one);
  await close();
});

await check("the figure beside a choice is the number of events that it leaves", async () => {
  const { page, close } = await open(plain);
  let choices = 0;
  for (const hash of ["#view=timeline", "#view=timeline&kind=round", "#view=timeline&party=iran", "#view=timeline&role=observer", "#view=timeline&kind=round&party=united-states", "#view=timeline&possibly=yes"]) {
    await goTo(page, hash);
    const boxes = await page.locator("aside input[type=checkbox][data-key*='/']").evaluateAll((list) => list.filter((it) => !it.checked).map((it) => ({
      key: it.dataset.key, count: Number(it.closest("label").querySelector(".count").textContent.replace(/\D/g, "")),
    })));
    for (const { key, count } of boxes) {
      const [facet, id] = key.split("/");
      const params = new URLSearchParams(hash.slice(1));
      // Of kinds, places, roles, topics and verdicts one is enough: alone, it leaves what it says.
      const narrows = ["party", "person"].includes(facet);
      params.set(facet, [narrows ? params.get(facet) : null, id].filter(Boolean).join(","));
      await page.evaluate((it) => { location.hash = it; }, `#${params}`);
      await page.waitForFunction((it) => location.hash === it, `#${params}`);
      const shown = Number((await page.textContent("#shown")).match(/: ([\d,]+)/)[1].replace(/,/g, ""));
      assert.equal(shown, count, `${hash} ${key}`);
      choices += 1;
    }
  }
  await close();
  return `${choices} choices`;
});

await check("a row of the timeline counts who took part for certain and tells the others", async () => {
  const { page, close } = await open(plain);
  // From data/participations.csv: at round 18 two of twelve rest on one weak source, at round 19 eleven came
  // and one was only invited; at round 11 one
  // of eleven was absent.
  const said = async (hash) => {
    await goTo(page, hash);
    return (await page.locator(".timeline .event .who > span").allTextContents()).sort();
  };
  assert.deepEqual(await said("#view=timeline&kind=round&from=2022&until=2022"), ["Took part: 10; one weak source: 2", "Took part: 11; invited: 1"]);
  assert.deepEqual(await said("#view=timeline&kind=round&from=2018-11&until=2018-11"), ["Took part: 10; absent: 1"]);
  await close();
});

await check("names are kept apart in tooltips of pages that run from right to left", async () => {
  const { page, close } = await open(plain);
  await goTo(page, "#view=timeline&lang=ar&item=events/astana-21");
  const told = await page.locator("#card button.note[title]").evaluateAll((list) => list.map((it) => it.title));
  const latin = told.filter((it) => /[A-Za-z]/.test(it));
  assert.ok(latin.length > 3, `${told.length}`);
  for (const text of latin) assert.match(text, /\u2068[^\u2069]*[A-Za-z][^\u2069]*\u2069/u, text);
  assert.ok(told.every((it) => !it.includes("\\u{")), told[0]);
  await close();
  return `${latin.length} tooltips`;
});

await check("a legend has every mark of a participation that is drawn and no other", async () => {
  const { page, close } = await open(plain);
  const looks = (selector) => page.locator(selector).evaluateAll((list) => [...new Set(list.map((it) =>
    [...it.querySelectorAll("rect, circle, polygon, path")].map((shape) => `${shape.tagName} ${shape.getAttribute("fill")} ${shape.getAttribute("stroke-dasharray") ?? ""}`).join(" + ")))].sort());
  for (const view of ["attendance", "topics"]) {
    for (const hash of ["", "&kind=round", "&kind=summit", "&party=united-states", "&topic=sanctions"]) {
      await goTo(page, `#view=${view}${hash}&show=all`);
      const roles = (list) => [...new Set(list.flatMap((it) => it.match(/var\(--[a-z_]+\)/g) ?? []))].filter((it) => !it.includes("background") && !it.includes("absent")).sort();
      assert.deepEqual(roles(await looks(".legend svg")), roles([...await looks(".matrix td svg"), ...await looks(".matrix th svg")]), `${view}${hash}`);
    }
  }
  // Each act that is drawn is named.
  await goTo(page, "#view=topics&kind=summit");
  const strengths = (selector) => page.locator(selector).evaluateAll((list) => [...new Set(list.map((it) => it.getAttribute("fill-opacity")))].sort());
  assert.deepEqual(await strengths(".legend svg rect"), await strengths(".matrix td svg rect"));
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
    // events, participations (12 rows), delegates (12), commitments; the promise of round 12 was due in July 2019.
    "events/astana-13": ["round 13 · 1–2 August 2019 · Nur-Sultan", "Astana process", "Delegations 12", "Lebanon Observers: attended (probable) · ambassador", "Ghadi Khoury · head", "Khawla Matar · head",
      "Promises made 2", "40 days late", "1 day late", "Beside it 9"],
    "events/round-23-planned": ["announcement · first half of 2025 · announced · probable", "the place is not known", "Evidence 3"],
    "parties/qatar": ["state · ISO 3166 QAT · Wikidata Q846", "Presence 3", "11 March 2021 · Hosts: attended", "7 December 2024 · Hosts: attended", "7 December 2024 · Other participants: attended (probable)"],
    // delegates: 54 rows, each of another event; offices: 1, whose end is not known; disputes: 7.
    "people/ali-asghar-khaji": ["Offices 1", "from 13 April 2019, end unknown", "At events 54", "What was said 4", "Where sources disagree 7"],
    "people/mohammed-al-bashir": ["Head of the interim government · 10 December 2024 – 1 March 2025 · probable 1", "Evidence 6"],
    // One source of the place, and those of its names: three in five languages besides.
    "places/golan": ["Golan", "region · Syria 1", "ru Голанские высоты 2", "tr Golan 4", "Evidence 4"],
    // 22 provisions of 1 July 2020; two of them hold promises without a date; six texts are cited.
    "documents/joint-statement-2020-07-01-video": ["joint statement · 1 July 2020 · Issued by: Iran, Russia, Turkey · partial", "Points 22", "Promises made 2", "no date", "Texts it refers to 6", "Evidence 14"],
    "provisions/astana-04-joint-statement-3": ["our number 3 · calls · Political process · probable 1", "[Closing statement of the fourth meeting]", "Evidence 1"],
    "commitments/joint-statement-2018-04-28-moscow-working-group": ["kept", "computed from the dates", "Iran, Russia, Turkey", "Astana", "May 2018", "2nd meeting of the working group on detainees, Astana, 14 May 2018"],
    "topics/role-of-un": ["Political process", "Points 9"],
    "processes/geneva-process": ["1 2", "Syrian Constitutional Committee", "Evidence 3"],
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
