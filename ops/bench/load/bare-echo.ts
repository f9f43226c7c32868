/** Child of the HTTP bench: the least that a JSON service on `node:http` can do. Parses a body and answers with it. */
import { createServer } from "node:http";
import { say } from "./child-server.ts";

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const text = JSON.stringify(body);
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
    response.end(text);
  });
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Cannot measure: the bare server has no port");
  say(`http://127.0.0.1:${address.port}`);
});
