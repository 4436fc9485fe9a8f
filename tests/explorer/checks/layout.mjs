// Nothing lies over anything else, at any width, for any reader.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { DESKTOP, LANGUAGES, PHONE, VIEWS, check, goTo, open, plain } from "../browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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
