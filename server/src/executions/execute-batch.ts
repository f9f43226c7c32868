/**
 * Several calls of a program in one request, each answered and recorded as a call of its own.
 *
 * They run in one turn of the event loop, so all of them are recorded by one write.
 */
import { type AppId, LoopaiError } from "@loopai/core";
import { answerText, type ServedExecution } from "@loopai/runtime";
import { problemOf } from "../http/problems.ts";
import type { ServerParts } from "../parts.ts";
import type { NewBatch } from "../views/execution-view.ts";

type Ended = { readonly execution: ServedExecution } | { readonly error: LoopaiError };

/**
 * Executes every item, in the order given. What one item did wrong does not touch the others.
 *
 * @returns the JSON text of a `BatchView`.
 * @throws {LoopaiError} what kept every item from being answered, where that was not the items' own fault.
 */
export async function executeBatch({ runtime }: ServerParts, appId: AppId, { items }: NewBatch): Promise<string> {
  const ended = await Promise.all(
    items.map(
      ({ input, subject }): Promise<Ended> =>
        runtime.execute(appId, input, subject === undefined ? {} : { subject }).then(
          (execution) => ({ execution }),
          (error: unknown) => {
            if (error instanceof LoopaiError) return { error };
            throw error;
          },
        ),
    ),
  );
  refuseWhole(ended);
  const count = (status: ServedExecution["outcome"]["status"]) =>
    ended.filter((one) => "execution" in one && one.execution.outcome.status === status).length;
  const results = ended.map((one, at) => resultText(items[at]?.id ?? String(at), one)).join(",");
  const success = count("succeeded");
  const deferred = count("deferred");
  return `{"total_items":${ended.length},"success_count":${success},"deferred_count":${deferred},"failure_count":${
    ended.length - success - deferred
  },"results":[${results}]}`;
}

/** An app that is paused, or a disk that is full, is no matter of one item. */
function refuseWhole(ended: readonly Ended[]): void {
  const errors = ended.flatMap((one) => ("error" in one ? [one.error] : []));
  const refusal = errors.find(({ code }) => code !== "input-invalid");
  if (refusal !== undefined && errors.length === ended.length) throw refusal;
}

function resultText(id: string, ended: Ended): string {
  const result = "execution" in ended ? answerText(ended.execution) : JSON.stringify(problemOf(ended.error));
  return `{"id":${JSON.stringify(id)},"${"execution" in ended ? "execution" : "error"}":${result}}`;
}
