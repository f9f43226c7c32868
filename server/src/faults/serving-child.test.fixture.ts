/** Child of the fault tests: serves the data folder that the first argument names, says where, logs errors to stderr, ends well on SIGTERM. */
import { inspect } from "node:util";
import { serve } from "../listen/serve.ts";
import type { Log } from "../log.ts";

const [dataDir = ""] = process.argv.slice(2);
const log: Log = {
  info: () => undefined,
  error: (event, fields) => void process.stderr.write(`${event} ${inspect(fields)}\n`),
};
const serving = await serve({ dataDir, port: 0, log });
process.once("SIGTERM", () => {
  void serving.close();
});
process.stdout.write(`${serving.url}\n`);
