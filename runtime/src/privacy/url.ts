/**
 * Finds what a URL gives away beside its address: `user:password@` in front of the host, and everything behind `?` or `#`.
 *
 * Scheme, host, port and path stay (RFC 3986); the other finders look at them, too. A URL ends at white space, `"`,
 * `` ` ``, `<` or `>`.
 */
import { isAsciiLetter, isDigit } from "./characters.ts";
import { type Piece, replaced } from "./replaced.ts";

// A mark that another finder put into a URL ends it: what stood there may have reached beyond it.
const END_OF_HOST = /[\s"`<>/?#]|\[(?:e-mail|phone|card|iban|ip)\]/g;
const END_OF_PATH = /[\s"`<>?#]|\[(?:e-mail|phone|card|iban|ip)\]/g;
const END_OF_URL = /[\s"`<>]/g;

export function redactUrls(text: string): string {
  const pieces: Piece[] = [];
  let searched = 0;
  let pathEnd = 0;
  for (let colon = text.indexOf("://"); colon !== -1; colon = text.indexOf("://", searched)) {
    const start = colon + 3;
    searched = start;
    const before = text.charCodeAt(colon - 1);
    if (!isAsciiLetter(before) && !isDigit(before)) continue;
    const hostEnd = indexOf(END_OF_HOST, text, start);
    const at = text.slice(start, hostEnd).lastIndexOf("@");
    if (at > 0) pieces.push({ start, end: start + at, mark: "[credentials]" });
    searched = hostEnd;
    // URLs may follow each other without a gap: the path of one is then looked through for all of them.
    if (pathEnd < hostEnd) pathEnd = indexOf(END_OF_PATH, text, hostEnd);
    if (text.indexOf("://", hostEnd) < pathEnd && text.indexOf("://", hostEnd) !== -1) continue;
    const mark = text[pathEnd] === "?" ? "[query]" : "[fragment]";
    if (text[pathEnd] !== "?" && text[pathEnd] !== "#") continue;
    const end = indexOf(END_OF_URL, text, pathEnd);
    if (end > pathEnd + 1) pieces.push({ start: pathEnd + 1, end, mark });
    searched = end;
  }
  return replaced(text, pieces);
}

/** Of the first match from `from` on, or the end of the text. */
function indexOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}
