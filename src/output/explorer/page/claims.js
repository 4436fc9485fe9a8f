// What things rest on: claims, each a source with or without a paragraph.
import { tables } from "./data.js";

/** @typedef {{source: number, paragraph: number}} Claim */

/**
 * Returns the claims of a list of pairs.
 * @param {number[]} list
 * @returns {Claim[]}
 */
export function readClaims(list) {
  const claims = [];
  for (let place = 0; place < list.length; place += 2) {
    claims.push({ source: list[place], paragraph: list[place + 1] });
  }
  return claims;
}

/**
 * Returns the claims that rows of a table rest on.
 * @param {string} table
 * @param {number[]} rows
 */
export function claimsOf(table, rows) {
  const column = /** @type {any} */ (tables)[table].claims;
  return rows.flatMap((row) => readClaims(column[row]));
}

/** Returns an address as people read it: letters instead of their codes. @param {string} url */
export function readableAddress(url) {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** Tells whether an address leads to the web. @param {string} url */
export function isWeb(url) {
  return /^https?:\/\//i.test(url);
}
