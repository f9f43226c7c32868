/** What the steps need of the engine's Unicode tables. */

/** Version of the tables; a program states the one it was made with. */
export const UNICODE_VERSION = "unicode-16.0.0/1";

/** Lower case of one UTF-16 unit. */
export function lowerUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
