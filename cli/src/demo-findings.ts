/** All that the demo found out, and its figures under the names that `--json` answers with. */
import type { AppView, EvaluationView } from "@loopai/server";
import type { DemoCalls } from "./demo-calls.ts";
import { moreRows } from "./render/more-rows.ts";
import type { CompletedRun } from "./synthesis.ts";

export interface DemoFindings {
  readonly app: AppView;
  readonly run: CompletedRun;
  /** On the messages that no step of learning has seen. */
  readonly heldout: EvaluationView;
  readonly calls: DemoCalls;
  readonly dataDir: string;
}

/** The figures under the names that `--json` documents. */
export function demoFigures({ app, run, heldout, calls, dataDir }: DemoFindings) {
  const { report } = run;
  const promised = report.coverage.find(
    (row) => row.accuracy === app.guarantee?.accuracy && row.delta === app.guarantee.delta,
  );
  return {
    app_id: app.loop_app_id,
    version: run.version,
    kind: report.model,
    accuracy: heldout.accuracy.value,
    wilson95: heldout.accuracy.wilson95,
    heldout_rows: heldout.rows,
    coverage: promised?.certificate?.coverage ?? 0,
    certificate: promised?.certificate ?? null,
    more_rows_needed:
      promised === undefined || promised.rows_needed === null ? null : moreRows(report.rows, promised.rows_needed),
    accuracy_of_answered: heldout.accuracy_of_answered,
    ece: heldout.ece,
    artifact_bytes: report.artifact_bytes,
    train_s: report.wall_ms / 1_000,
    train_cpu_s: report.cpu_ms / 1_000,
    p50_ms: calls.whole.p50Ms,
    p99_ms: calls.whole.p99Ms,
    program_p50_ms: calls.program.p50Ms,
    program_p99_ms: calls.program.p99Ms,
    requests_per_s: calls.whole.callsPerSecond,
    answered: calls.answered,
    deferred: calls.deferred,
    recorded: calls.recorded,
    strongest: report.strongest.map(({ output, terms }) => ({ output, terms: terms.slice(0, 10) })),
    mistakes: heldout.mistakes,
    data_dir: dataDir,
  };
}
