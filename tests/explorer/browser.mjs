// The browser, the page under test, and how a check is told.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** The top of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const program = process.argv[2];
assert.ok(program, "usage: node run.mjs PROGRAM");
/** A folder for what the checks write. */
export const folder = mkdtempSync(join(tmpdir(), "diplograph-explorer-"));
export const VIEWS = ["timeline", "attendance", "network", "topics", "ledger", "people", "documents", "disputes", "sources"];
export const LANGUAGES = ["en", "ar", "ru", "tr", "fa"];
export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Runs the program and returns what it prints. */
export const run = (...args) => execFileSync(program, args, { maxBuffer: 1 << 28, cwd: folder });

/** Makes an explorer and returns its address. */
export const explorer = (name, ...args) => {
  run("explore", "-o", name, ...args);
  return pathToFileURL(join(folder, name)).href;
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** Opens a page that must keep silent and ask no network for anything. */
export async function open(href, { viewport = DESKTOP, ...options } = {}) {
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

/** Goes to an address within the page. */
export async function goTo(page, hash) {
  await page.evaluate((it) => { location.hash = it; }, hash);
  await page.waitForFunction((it) => location.hash === it, hash);
  await page.waitForTimeout(60);
}

/** Presses a button that saves a file; returns its name and its bytes. */
export async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const failures = [];

/** Tells whether a check holds, and what it has to say. */
export async function check(rule, test) {
  try {
    const said = await test();
    console.log(`ok      ${rule}${said ? `: ${said}` : ""}`);
  } catch (error) {
    failures.push(rule);
    console.log(`FAILED  ${rule}\n${error.stack ?? error}`);
  }
}

/** Ends the checks; returns the rules that failed. */
export async function finish() {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  return failures;
}

/** The explorer of the built-in package. */
export const plain = explorer("explorer.html");
