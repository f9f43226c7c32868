/** Asks a person at the terminal for labels, and keeps what was decided however it ends. */
import type { Json } from "@loopai/core";
import type { AppView, ExplanationView, QueueItemView } from "@loopai/server";
import type { ApiClient } from "../api-client.ts";
import { appPath } from "../api-paths.ts";
import { appOutputs } from "../app-outputs.ts";
import type { Shell } from "../shell.ts";
import { keys } from "./keys.ts";
import { labelByKeys } from "./label-by-keys.ts";
import { KEYED_OUTPUTS } from "./label-screen.ts";
import { LabelSession } from "./label-session.ts";
import { QueueSource } from "./queue-source.ts";
import { saveLabel } from "./save-label.ts";
import { typedOutput } from "./typed-output.ts";

export interface LabellingResult {
  readonly labelled: number;
  readonly skipped: number;
  /** There was nothing to ask for. */
  readonly empty: boolean;
  /** Ended by Ctrl-C. */
  readonly interrupted: boolean;
}

export async function labelInTerminal(shell: Shell, api: ApiClient, app: AppView): Promise<LabellingResult> {
  const source = new QueueSource(api, app.loop_app_id);
  const outputs = await appOutputs(api, app);
  const session = new LabelSession({
    next: () => source.next(),
    save: async (decision) => {
      await saveLabel(api, app.loop_app_id, decision);
    },
  });
  let interrupted = false;
  try {
    interrupted = await labelByKeys({
      session,
      keys: keys(shell.stdin, shell.signal),
      printer: shell.stderr,
      outputsFor: (item) => keyedOutputs(api, app, outputs, item),
      typed: (word) => typedOutput(word, outputs, app.output_schema),
    });
  } finally {
    await session.close();
  }
  const { labelled, skipped, current } = session;
  return { labelled, skipped, interrupted, empty: labelled + skipped === 0 && current === undefined };
}

/** All answers where they have a key each; else the program's best guesses for this row. */
async function keyedOutputs(
  api: ApiClient,
  app: AppView,
  outputs: readonly Json[],
  { input }: QueueItemView,
): Promise<readonly Json[]> {
  if (outputs.length <= KEYED_OUTPUTS || app.current_version === null) return outputs;
  const { classes } = await api.post<ExplanationView>(`${appPath(app.loop_app_id)}/explain`, { input });
  return classes.map(({ output }) => output);
}
