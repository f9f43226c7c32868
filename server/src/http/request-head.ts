/**
 * What the server itself needs of a request's headers, read in one pass over what the parser hands out.
 *
 * Node's own `headers` object is made on first use, costs more than the rest of a small call, and keeps the first of two
 * equal headers in silence. Here two are seen.
 */

export interface RequestHead {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`: what a browser says of who asked it for this request. */
  readonly fetchSite: string | undefined;
  readonly contentType: string | undefined;
  readonly contentLength: string | undefined;
  /** True with any `Transfer-Encoding` or `Expect`: a body that comes in pieces, or has to be asked for. */
  readonly bodyInPieces: boolean;
  /** Name of a header that is given twice and may stand but once, lower case. */
  readonly repeated: string | undefined;
}

/** @param rawHeaders Names and values in turn, as in `IncomingMessage.rawHeaders`. */
export function requestHead(rawHeaders: readonly string[]): RequestHead {
  let host: string | undefined;
  let origin: string | undefined;
  let fetchSite: string | undefined;
  let contentType: string | undefined;
  let contentLength: string | undefined;
  let bodyInPieces = false;
  let repeated: string | undefined;
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    const value = rawHeaders[index + 1];
    // By its length first: most names need no other look.
    switch (name.length) {
      case 4:
        if (isName(name, "Host", "host")) {
          if (host !== undefined) repeated = "host";
          host = value;
        }
        break;
      case 6:
        if (isName(name, "Origin", "origin")) {
          if (origin !== undefined) repeated = "origin";
          origin = value;
        } else if (isName(name, "Expect", "expect")) bodyInPieces = true;
        break;
      case 12:
        if (isName(name, "Content-Type", "content-type")) {
          if (contentType !== undefined) repeated = "content-type";
          contentType = value;
        }
        break;
      case 14:
        if (isName(name, "Content-Length", "content-length")) {
          if (contentLength !== undefined) repeated = "content-length";
          contentLength = value;
        } else if (isName(name, "Sec-Fetch-Site", "sec-fetch-site")) {
          if (fetchSite !== undefined) repeated = "sec-fetch-site";
          fetchSite = value;
        }
        break;
      case 17:
        if (isName(name, "Transfer-Encoding", "transfer-encoding")) bodyInPieces = true;
        break;
    }
  }
  return { host, origin, fetchSite, contentType, contentLength, bodyInPieces, repeated };
}

/** The two usual spellings first: they need no new text. */
function isName(name: string, usual: string, lower: string): boolean {
  return name === usual || name === lower || name.toLowerCase() === lower;
}
