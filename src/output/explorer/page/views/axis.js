// The axis of time: days to places on a line, and the marks of years, months and days.
import { calendarTag, isRtl } from "../words.js";

const MS = 86_400_000;

/** A part of time: first and last day, from 1970-01-01.
 * @typedef {{first: number, last: number}} Window */

/**
 * Returns a function from days to places between `left` and `right`, mirrored where one reads leftwards.
 * @param {Window} shown
 * @param {number} left
 * @param {number} right
 */
export function scale(shown, left, right) {
  const length = Math.max(1, shown.last + 1 - shown.first);
  return (/** @type {number} */ day) => {
    const share = (day - shown.first) / length;
    return isRtl() ? right - share * (right - left) : left + share * (right - left);
  };
}

/** @param {number} year @param {number} month */
function dayOfMonth(year, month) {
  return Date.UTC(year, month, 1) / MS;
}

/**
 * Returns the marks of a part of time: days and what stands there, years first.
 * @param {Window} shown
 * @param {number} width in pixels
 */
export function ticks(shown, width) {
  const days = shown.last - shown.first + 1;
  const perMonth = (width / days) * 30.4;
  const step = perMonth > 46 ? 1 : perMonth > 18 ? 3 : 12;
  const tag = calendarTag();
  const month = new Intl.DateTimeFormat(tag, { month: "short", timeZone: "UTC" });
  const year = new Intl.DateTimeFormat(tag, { year: "numeric", timeZone: "UTC" });
  const start = new Date(shown.first * MS);
  const found = [];
  const every = step === 12 ? Math.max(1, Math.ceil(46 / (perMonth * 12))) : 1;
  for (let at = start.getUTCFullYear() * 12; ; at += step * every) {
    const day = dayOfMonth(Math.floor(at / 12), at % 12);
    if (day > shown.last || found.length > 400) break;
    if (day < shown.first) continue;
    const date = new Date(day * MS);
    const isYear = at % 12 === 0;
    found.push({ day, isYear, text: (isYear ? year : month).format(date) });
  }
  return found;
}

/**
 * Reads a part of time from `2019-01-01/2019-12-31`.
 * @param {string} text
 * @returns {Window | null}
 */
export function readWindow(text) {
  const days = text.split("/").map((it) => Date.parse(`${it}T00:00:00Z`) / MS);
  return days.length === 2 && days.every(Number.isFinite) && days[0] < days[1] ?
    { first: days[0], last: days[1] } : null;
}

/** @param {Window} shown */
export function writeWindow(shown) {
  const text = (/** @type {number} */ day) => new Date(Math.round(day) * MS).toISOString().slice(0, 10);
  return `${text(shown.first)}/${text(shown.last)}`;
}
