// Reads Mermaid timelines with Mermaid itself and prints their sections, dates and events as JSON.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><body></body>");
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import("mermaid");

/** Undoes what Mermaid puts in the place of `#58;` until it draws. */
const decoded = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).trim();

const text = readFileSync(process.argv[2], "utf8");
const { diagramType } = await mermaid.parse(text);
const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
const tasks = diagram.db.getTasks().map(({ section, task, events }) => ({
  section,
  date: decoded(task),
  events: events.map(decoded),
}));
console.log(JSON.stringify({ diagramType, tasks }));
