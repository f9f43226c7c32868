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
  let pathEnd = 0;
  let colon = text.indexOf("://");
  while (colon !== -1) {
    const start = colon + 3;
    let next = text.indexOf("://", start);
    if (isSchemeEnd(text.charCodeAt(colon - 1))) {
      const hostEnd = indexOf(END_OF_HOST, text, start);
      const at = text.slice(start, hostEnd).lastIndexOf("@");
      if (at > 0) pieces.push({ start, end: start + at, mark: "[credentials]" });
      // URLs may follow each other without a gap: what ends the path of one ends it for all of them.
      if (pathEnd < hostEnd) pathEnd = indexOf(END_OF_PATH, text, hostEnd);
      if (next === -1 || next > pathEnd) next = addSecrets(text, pathEnd, pieces);
    }
    colon = next;
  }
  return replaced(text, pieces);
}

/** What stands behind `?` or `#` at the end of a path. Returns where the next URL may be, -1 where none is. */
function addSecrets(text: string, pathEnd: number, pieces: Piece[]): number {
  const sign = text.charAt(pathEnd);
  if (sign !== "?" && sign !== "#") return text.indexOf("://", pathEnd);
  const end = indexOf(END_OF_URL, text, pathEnd);
  if (end > pathEnd + 1) pieces.push({ start: pathEnd + 1, end, mark: sign === "?" ? "[query]" : "[fragment]" });
  return text.indexOf("://", end);
}

function isSchemeEnd(unit: number): boolean {
  return isAsciiLetter(unit) || isDigit(unit);
}

/** Of the first match from `from` on, or the end of the text. */
function indexOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}
