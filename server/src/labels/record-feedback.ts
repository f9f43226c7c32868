/** Keeps the truth about an execution that its caller learnt later: what really came of it. */
import type { AppId } from "@loopai/core";
import type { ServerParts } from "../parts.ts";
import type { LabelView, NewFeedback } from "../views/label-views.ts";
import { labelExecution } from "./label-execution.ts";

/** @throws {LoopaiError} as {@link labelExecution}. */
export async function recordFeedback(parts: ServerParts, appId: AppId, feedback: NewFeedback): Promise<LabelView> {
  const { execution_id: id, output } = feedback;
  return labelExecution(parts, parts.folder.app(appId), id, { oracle: "feedback", output });
}
