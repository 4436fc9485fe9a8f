// The address tells what is shown, and brings it back.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VIEWS, check, goTo, open, plain, root } from "../browser.mjs";

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

await check("the link to what is shown is copied", async () => {
  const { page, close } = await open(`${plain}#view=ledger&verdict=kept&lang=tr`, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.click(".save button >> nth=3");
  await page.waitForFunction(() => document.querySelector("#said").textContent === "Bağlantı kopyalandı");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
  assert.match(page.url(), /#view=ledger&verdict=kept&lang=tr$/);
  await close();
});

await check("the examples of the documentation show what it says", async () => {
  const text = readFileSync(join(root, "docs/explorer.md"), "utf8");
  const examples = [...text.matchAll(/^\| `(#view=[^`]*)` \| (.*) \|$/gm)];
  assert.ok(examples.length >= 4);
  const { page, close } = await open(plain);
  for (const [, hash, said] of examples) {
    await goTo(page, hash);
    assert.ok((await page.textContent("#shown")).startsWith(said), `${hash}: ${await page.textContent("#shown")}`);
  }
  // Each key is told, and each view.
  const state = readFileSync(join(root, "src/output/explorer/page/state.js"), "utf8");
  const keys = [...state.matchAll(/\bone\("(\w+)"\)/g)].map((it) => it[1]);
  const facets = state.match(/FACETS = .*?\(\[(.*?)\]\)/s)[1].match(/\w+/g);
  const told = text.slice(text.indexOf("## Addresses"));
  for (const key of [...keys, ...facets]) assert.ok(told.includes(`\`${key}\``), key);
  for (const view of VIEWS) assert.match(text, new RegExp(`^\\| [^|]*\\b${view}\\b`, "m"));
  await close();
});
