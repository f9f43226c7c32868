/** The answer to one call. */
import type { ExecutionView } from "@loopai/server";
import type { Colors } from "../printer.ts";
import { decimal, duration } from "./figures.ts";
import { jsonText } from "./json-text.ts";
import { oneLine } from "./one-line.ts";
import { pairs } from "./table.ts";

export function execution(colors: Colors, view: ExecutionView): string {
  const sure = view.confidence === null ? "-" : decimal(view.confidence);
  return pairs(colors, [
    ["Answer", answerText(colors, view)],
    ["Confidence", sure],
    ["Program", `${view.app_id} v${view.version}, ${duration(view.latency_ms)} in the runtime`],
    ["Execution", view.execution_id],
    ...(view.warning === undefined ? [] : [["Warning", colors.yellow(oneLine(view.warning))] as const]),
  ]);
}

function answerText(colors: Colors, { status, output, error_code, message }: ExecutionView): string {
  switch (status) {
    case "succeeded":
      return colors.bold(jsonText(output));
    case "deferred":
      return colors.yellow(`deferred: ${deferralText(error_code)}`);
    case "failed":
    case "timed-out":
      return colors.red(oneLine([status, error_code, message].filter(Boolean).join(": ")));
  }
}

/** Why nothing is answered, for people. */
export function deferralText(reason: string | null): string {
  if (reason === "below-threshold") return "not sure enough for the app's guarantee";
  if (reason === "no-certificate") return "the app's guarantee is not proven yet, so nothing is answered";
  return "the program knows no answer";
}
