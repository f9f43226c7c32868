/** Child of the benches: our server over the data folder that the first argument names. Ends well on SIGTERM. */
import { openSandbox, serve } from "@loopai/server";
import { say } from "./child-server.ts";

const [dataDir = ""] = process.argv.slice(2);
await using sandbox = openSandbox();
const serving = await serve({ dataDir, port: 0, sandbox });
const stopped = Promise.withResolvers<void>();
process.once("SIGTERM", stopped.resolve);
say(serving.url);
await stopped.promise;
await serving.close();
