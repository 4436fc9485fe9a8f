// What is shown is printed.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { DESKTOP, check, folder, goTo, open, plain } from "../browser.mjs";

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
  assert.match(sheets[0], /Promises: \d+ of 81\n+ *Party that took part: Iran · From 2018\n/);
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
