/**
 * Child of the fault tests: serves the data folder that the first argument names, says where, logs errors to stderr, ends
 * well on SIGTERM. With a second one, `code`, it runs code, too.
 */
import { inspect } from "node:util";
import { codeSandbox } from "../code/code-sandbox.test.fixture.ts";
import { serve } from "../listen/serve.ts";
import type { Log } from "../log.ts";

const [dataDir = "", code] = process.argv.slice(2);
const log: Log = {
  info: () => undefined,
  error: (event, fields) => void process.stderr.write(`${event} ${inspect(fields)}\n`),
};
const opened = code === "code" ? await codeSandbox() : undefined;
const running = opened === undefined ? {} : { sandbox: opened.sandbox, allowCodeRuns: true };
const serving = await serve({ dataDir, port: 0, log, ...running });
process.once("SIGTERM", () => {
  void serving.close().then(() => opened?.[Symbol.asyncDispose]());
});
process.stdout.write(`${serving.url}\n`);
