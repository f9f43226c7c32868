/**
 * JSON Lines from a stream, one value at a time, however long the stream.
 *
 * Lines end with a line feed only: U+2028, which `node:readline` splits at too, may stand inside a JSON string.
 */
import type { Json } from "@loopai/core";

/** A line, counted from 1. `value` is undefined where it is not JSON in UTF-8. Blank lines are skipped. */
export interface JsonLine {
  readonly line: number;
  readonly value: Json | undefined;
}

const LINE_FEED = 0x0a;

export async function* jsonLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<JsonLine> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  let parts: Buffer[] = [];
  let line = 0;

  const parsed = (): JsonLine | undefined => {
    const bytes = Buffer.concat(parts);
    parts = [];
    line += 1;
    try {
      const text = decoder.decode(bytes).trim();
      return text === "" ? undefined : { line, value: JSON.parse(text) as Json };
    } catch {
      return { line, value: undefined };
    }
  };

  for await (const chunk of stream) {
    let rest = Buffer.from(chunk as Uint8Array);
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      parts.push(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
      const one = parsed();
      if (one !== undefined) yield one;
    }
    parts.push(rest);
  }
  const last = parsed();
  if (last !== undefined) yield last;
}
