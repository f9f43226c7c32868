/** Starts the command line from source: `node --conditions=loopai-source cli/src/main.ts`. */
import { runProcess } from "./index.ts";

await runProcess();
