/** Text of a program for people's terminals and log files: control characters stand as their escapes. */

// C0 without tab and line feed, DEL, C1, and the marks that turn the direction of what follows (Unicode TR 36).
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

export function shownText(text: string): string {
  return text.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
