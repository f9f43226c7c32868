/** Child of the HTTP bench where `wrk` is missing: the same load by autocannon, and the same line of figures. */
import { readFileSync } from "node:fs";
import autocannon from "autocannon";

const [url = "", bodies = "", connections = "", seconds = ""] = process.argv.slice(2);
const { requests, duration, latency, non2xx, errors } = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  method: "POST",
  headers: { "content-type": "application/json" },
  requests: readFileSync(bodies, "utf8")
    .trimEnd()
    .split("\n")
    .map((body) => ({ body })),
});
console.log(
  JSON.stringify({
    requests: requests.total,
    durationUs: duration * 1e6,
    p50Us: latency.p50 * 1e3,
    refused: non2xx,
    broken: errors,
  }),
);
