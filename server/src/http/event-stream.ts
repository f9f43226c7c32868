/** Server-sent events (WHATWG HTML, section 9.2) as a stream that a reply can send. */
import { Readable } from "node:stream";

export interface ServerSentEvent {
  readonly event: string;
  /** Written as JSON on one line. */
  readonly data: unknown;
}

/** Ends when `events` end; when the reader goes away, `events` are ended. */
export function eventStream(events: AsyncIterable<ServerSentEvent>): Readable {
  return Readable.from(eventTexts(events), { objectMode: false });
}

async function* eventTexts(events: AsyncIterable<ServerSentEvent>): AsyncGenerator<string> {
  for await (const { event, data } of events) yield `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
