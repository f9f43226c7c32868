/** The way of code that a model wrote, from being chosen to being judged: replayed in two processes, then held to the same screen as any other. */
import { CodeTerms, LoopaiError } from "@loopai/core";
import { judgeCode } from "./code/judge-code.ts";
import { rowsToAsk } from "./code/rows-to-ask.ts";
import type { Learnt } from "./learn/learn.ts";
import { codeManifest } from "./manifest/code-manifest.ts";
import { newRows } from "./new-rows.ts";
import type { WrittenCode } from "./propose/code-port.ts";
import type { Stopwatch } from "./report/stopwatch.ts";
import type { PreparedRows } from "./split/prepare-rows.ts";
import type { SynthesisRequest, SynthesisResult } from "./synthesis-request.ts";

interface WrittenCodeParts {
  readonly request: SynthesisRequest;
  readonly rows: PreparedRows;
  readonly learnt: Learnt;
  readonly stopwatch: Stopwatch;
}

/** @throws as `CodePort.replay`. */
export async function judgeWrittenCode(
  code: WrittenCode,
  { request, rows, learnt, stopwatch }: WrittenCodeParts,
): Promise<SynthesisResult> {
  const { asking, champion, guarantee, inputSchema, outputSchema, signal, onProgress, looksBefore = 0 } = request;
  const port = asking?.code;
  if (port === undefined) throw new LoopaiError("sandbox-unavailable", "Cannot judge code: there is no sandbox for it");
  onProgress?.({ stage: "certifying", done: 0, total: 1 });
  const trial = await port.replay(code, rowsToAsk(rows), signal);
  onProgress?.({ stage: "gate", done: 0, total: 1 });
  const { language, entry, files } = code;
  const terms = CodeTerms.parse({});
  const judgement = judgeCode({
    language,
    entry,
    files,
    timeLimitMs: terms.limits.time_ms,
    rows,
    ...trial,
    champion: champion?.program,
    guarantee,
    judgedBefore: 0,
    newRows: newRows(champion, rows, learnt.answers),
    written: { portfolio: learnt.portfolio, out_of_fold: learnt.outOfFold, proposals: learnt.proposals, looksBefore },
    effort: stopwatch.read(),
  });
  const parent = champion?.sha256 ?? null;
  const proposer = `llm ${learnt.proposals?.model ?? ""}`;
  const manifest = codeManifest({ language, entry, terms, inputSchema, outputSchema, files, rows, parent, proposer });
  const { suspects } = learnt;
  const suspected = suspects.length === 0 ? {} : { suspects: [...suspects] };
  const report = { ...judgement.report, ...suspected, warnings: [...judgement.report.warnings, ...learnt.warnings] };
  return { ...judgement, files, manifest, report };
}
