/** A JSON value over several lines for a terminal: what could move its cursor stands as an escape, which is the same JSON. */

/** DEL, C1, line and paragraph ends, direction marks and overrides, the byte order mark; C0 is escaped in JSON already. */
const UNPRINTABLE = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

export function safeJson(value: object): string {
  const text = JSON.stringify(value, null, 2);
  return text.replace(UNPRINTABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
