/** `fetch` that follows no redirect and reads no more of a reply than a reply can have. */

/** Of a whole reply. The longest texts that models write have some hundred kB. */
const MOST_REPLY_BYTES = 2 * 1024 * 1024;

export class ReplyTooLarge extends Error {
  override readonly name = "ReplyTooLarge";
}

export function limitedFetch(fetchOnce: typeof fetch): typeof fetch {
  return async (url, init) => {
    // A redirect could carry the key elsewhere.
    const response = await fetchOnce(url, { ...init, redirect: "error" });
    const { body, status, statusText, headers } = response;
    if (body === null) return response;
    let bytes = 0;
    const counted = body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += chunk.length;
          if (bytes > MOST_REPLY_BYTES) controller.error(new ReplyTooLarge(`over ${MOST_REPLY_BYTES} bytes`));
          else controller.enqueue(chunk);
        },
      }),
    );
    return new Response(counted, { status, statusText, headers });
  };
}
