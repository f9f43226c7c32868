/** All that the demo found out, and its figures under the names that `--json` answers with. */
import type { AppView, EvaluationView } from "@loopai/server";
import type { CompletedRun } from "../synthesis.ts";
import type { DatasetLines } from "./dataset-lines.ts";
import type { HeldOutCalls } from "./held-out-calls.ts";

export interface DemoFindings {
  readonly app: AppView;
  readonly run: CompletedRun;
  /** On the messages that no step of learning has seen. */
  readonly heldout: EvaluationView;
  readonly calls: HeldOutCalls;
  readonly dataset: DatasetLines | undefined;
  readonly dataDir: string;
  /** Where the server answers. */
  readonly url: string;
}

/** The figures under the names that `--json` documents. */
export function demoFigures({ app, run, heldout, calls, url }: DemoFindings) {
  const { report } = run;
  const promised = report.coverage.find(
    (row) => row.accuracy === app.guarantee?.accuracy && row.delta === app.guarantee.delta,
  );
  return {
    version: run.version,
    kind: report.model,
    accuracy: heldout.accuracy.value,
    wilson95: heldout.accuracy.wilson95,
    coverage: promised?.certificate?.coverage ?? 0,
    ece: heldout.ece,
    artifact_bytes: report.artifact_bytes,
    train_s: report.wall_ms / 1_000,
    p50_ms: calls.whole.p50Ms,
    p99_ms: calls.whole.p99Ms,
    requests_per_s: calls.whole.callsPerSecond,
    answered: calls.answered,
    deferred: calls.deferred,
    recorded: calls.recorded,
    sampled: calls.sampled,
    url,
  };
}
