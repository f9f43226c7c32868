/** Scripts that are run once, where the operator allows it: no app, no record. */
import { LoopaiError } from "@loopai/core";
import { executeCode } from "../code/execute-code.ts";
import type { ApiServer } from "../http/api-server.ts";
import { callerSignal } from "../http/caller-signal.ts";
import type { ServerParts } from "../parts.ts";
import { CodeRunView, NewCodeRun } from "../views/code-view.ts";

export function codeRoutes(server: ApiServer, parts: ServerParts): void {
  server.post(
    "/code/execute",
    {
      // Before the body is read: whoever may not run code need not send it.
      onRequest: async () => refuseUnlessAllowed(parts),
      schema: { body: NewCodeRun, response: { 200: CodeRunView } },
    },
    (request, reply) => executeCode(parts, request.body, callerSignal(reply)),
  );
}

function refuseUnlessAllowed({ allowCodeRuns }: ServerParts): void {
  if (allowCodeRuns) return;
  throw new LoopaiError(
    "code-runs-disabled",
    "Cannot run code: the operator has not allowed it: start the server with --allow-code-runs, or LOOPAI_CODE_RUNS=1",
  );
}
