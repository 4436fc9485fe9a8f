// Marks of role and presence: told by shape first, by colour second, as in the program's pictures.
import { data, tables } from "./data.js";
import { isPossible, tookPart } from "./index.js";
import { svg } from "./dom.js";
import { word } from "./words.js";

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
 * Says what a participation records: `Observers: declined`.
 * @param {number} row
 */
export function participationText(row) {
  const p = tables.participations;
  const isCertain = data.vocabularies.certainty.ids[p.certainty[row]] === "certain";
  const doubt = isCertain || p.certainty[row] < 0 ? "" : ` (${word("certainty", p.certainty[row])})`;
  return `${word("role", p.role[row])}: ${word("presence", p.presence[row])}${doubt}`;
}
