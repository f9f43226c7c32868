/** Waits for what a process wrote before it ended: its end may be heard of first. */
import type { Readable } from "node:stream";

/** Resolves when all of `streams` are read to their end, or after `mostMs`: one that nobody reads on has none. */
export async function streamsEnded(streams: readonly Readable[], mostMs: number): Promise<void> {
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(late.resolve, mostMs);
  await Promise.race([Promise.all(streams.map(streamEnded)), late.promise]);
  clearTimeout(timer);
}

function streamEnded(stream: Readable): Promise<void> {
  if (stream.readableEnded || stream.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    stream.once("end", resolve);
    stream.once("close", resolve);
  });
}
