/** Child of a test: answers every call at once, but stands still for half a second after its hundredth. */
import { createServer } from "node:http";
import { say } from "./child-server.ts";

let calls = 0;
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    calls++;
    const until = performance.now() + (calls === 100 ? 500 : 0);
    while (performance.now() < until);
    response.end("{}");
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) say(`http://127.0.0.1:${address.port}`);
});
