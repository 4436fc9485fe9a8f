// Marks of role and presence: told by shape first, by colour second, as in the program's pictures.
import { data, tables } from "./data.js";
import { isPossible, tookPart } from "./index.js";
import { svg } from "./dom.js";
import { say, word } from "./words.js";

/**
 * Returns the colour of a role.
 * @param {number} role
 */
export function roleColour(role) {
  return `var(--${data.vocabularies.role.ids[role] ?? "muted"})`;
}

/**
 * @param {string} role
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {Record<string, any>} paint
 */
function shape(role, x, y, r, paint) {
  /** @param {[number, number][]} points */
  const polygon = (points) => svg("polygon", {
    points: points.map(([a, b]) => `${+(x + a * r).toFixed(2)},${+(y + b * r).toFixed(2)}`).join(" "),
    ...paint,
  });
  switch (role) {
    case "guarantor":
      return svg("rect", {
        x: x - r * 0.88, y: y - r * 0.88, width: r * 1.76, height: r * 1.76, rx: 1, ...paint,
      });
    case "conflict_party":
      return polygon([[0, -1], [1, 0], [0, 1], [-1, 0]]);
    case "mediator":
      return polygon([[0, -1], [1, 0.8], [-1, 0.8]]);
    case "host":
      return polygon([[0, -1], [1, -0.1], [0.7, 1], [-0.7, 1], [-1, -0.1]]);
    case "observer":
      return svg("circle", { cx: x, cy: y, r: r * 0.9, ...paint });
    default:
      return svg("circle", { cx: x, cy: y, r: r * 0.6, ...paint });
  }
}

/**
 * Draws a role at full presence.
 * @param {number} role
 * @param {number} x
 * @param {number} y
 * @param {number} r
 */
export function roleMark(role, x, y, r) {
  return shape(data.vocabularies.role.ids[role], x, y, r, { fill: roleColour(role) });
}

/**
 * Draws a participation: filled for presence, hollow for absence, hollow with a cross for refusal,
 * broken where one weak source stands alone.
 * @param {number} row
 * @param {number} x
 * @param {number} y
 * @param {number} r
 */
export function participationMark(row, x, y, r) {
  const p = tables.participations;
  const role = p.role[row];
  const presence = data.vocabularies.presence.ids[p.presence[row]] ?? "unknown";
  const filled = tookPart(row) && !isPossible(row);
  const away = presence === "declined" || presence === "absent";
  const line = away ? "var(--absent)" : roleColour(role);
  const dashed = isPossible(row) || presence === "invited" || presence === "unknown";
  const mark = svg("g", {}, shape(data.vocabularies.role.ids[role], x, y, r, {
    fill: filled ? roleColour(role) : "var(--background)", stroke: line, "stroke-width": 1.4,
    "stroke-dasharray": dashed ? "2 2" : null,
  }));
  const arm = r * 0.55;
  const stroke = (/** @type {string} */ d, /** @type {string} */ colour) =>
    svg("path", { d, stroke: colour, "stroke-width": 1.4, fill: "none" });
  if (presence === "declined") {
    mark.append(stroke(`M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}M${x - arm} ${y + arm}l${2 * arm} ${-2 * arm}`, line));
  } else if (presence === "partly") {
    mark.append(svg("circle", { cx: x, cy: y, r: r * 0.4, fill: "var(--background)" }));
  } else if (presence === "by_video") {
    mark.append(stroke(`M${x - r * 0.5} ${y}h${r}`, "var(--background)"));
  }
  return mark;
}

/**
 * Returns the marks of roles, with what they mean; where all are participants, they are not others.
 * @param {number[]} roles
 * @returns {import("./picture.js").Meaning[]}
 */
export function roleLegend(roles) {
  const shown = [...new Set(roles)].filter((it) => it >= 0).sort((a, b) => a - b);
  const plain = data.vocabularies.role.ids.indexOf("participant");
  const alone = shown.length === 1 && shown[0] === plain;
  return shown.map((role) => ({
    name: alone ? say("participants") : word("role", role), mark: (x, y) => roleMark(role, x, y, 7),
  }));
}

/**
 * Returns the marks of participations that occur, with what they mean: roles, ways to be there or not,
 * and records of one weak source.
 * @param {number[]} rows of participations
 * @param {number[]} [others] roles that have a mark besides
 * @returns {import("./picture.js").Meaning[]}
 */
export function participationLegend(rows, others = []) {
  const p = tables.participations;
  const entries = roleLegend([...others, ...rows.map((row) => p.role[row])]);
  const plain = data.vocabularies.presence.ids.indexOf("attended");
  for (const presence of new Set(rows.map((row) => p.presence[row]))) {
    if (presence === plain) continue;
    const own = rows.filter((row) => p.presence[row] === presence);
    const row = own.find((it) => !isPossible(it)) ?? own[0];
    entries.push({ name: word("presence", presence), mark: (x, y) => participationMark(row, x, y, 7) });
  }
  const weak = rows.find(isPossible);
  if (weak !== undefined) {
    entries.push({ name: word("certainty", p.certainty[weak]), mark: (x, y) => participationMark(weak, x, y, 7) });
  }
  return entries;
}

/**
 * Says what a participation records: `Observers: declined`.
 * @param {number} row
 */
export function participationText(row) {
  const p = tables.participations;
  const isCertain = data.vocabularies.certainty.ids[p.certainty[row]] === "certain";
  const doubt = isCertain || p.certainty[row] < 0 ? "" : ` (${word("certainty", p.certainty[row])})`;
  return `${word("role", p.role[row])}: ${word("presence", p.presence[row])}${doubt}`;
}
