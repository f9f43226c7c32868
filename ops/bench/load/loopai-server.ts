/** Child of the benches: our server over the data folder that the first argument names. Ends well on SIGTERM. */
import { serve } from "@loopai/server";
import { say } from "./child-server.ts";

const [dataDir = ""] = process.argv.slice(2);
const serving = await serve({ dataDir, port: 0 });
process.once("SIGTERM", () => {
  void serving.close();
});
say(serving.url);
