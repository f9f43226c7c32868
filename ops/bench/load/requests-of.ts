/** Requests as they go over the wire, made once: what is measured is the server, not the making of requests. */
import { readFileSync } from "node:fs";

/** One request for each line of `bodiesFile`. */
export function requestsOf({ host, pathname }: URL, bodiesFile: string): readonly Buffer[] {
  const bodies = readFileSync(bodiesFile, "utf8").trimEnd().split("\n");
  return bodies.map((body) => {
    const head = [
      `POST ${pathname} HTTP/1.1`,
      `Host: ${host}`,
      "Content-Type: application/json",
      `Content-Length: ${Buffer.byteLength(body)}`,
    ];
    return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
  });
}
