/**
 * Takes code that a person wrote: loads it, judges it, keeps it, and decides by the same rules as for any other program
 * whether it serves.
 *
 * Code that does not load leaves nothing behind. Code that the gate refuses is kept, to be looked at.
 */
import { type AppId, CodeTerms, manifestSha256 } from "@loopai/core";
import { compileSchema } from "@loopai/engine";
import { codeProgram, programArtifacts } from "@loopai/runtime";
import { codeManifest, judgeCode, prepareRows, rowsToAsk, Stopwatch } from "@loopai/synthesis";
import type { ServerParts } from "../parts.ts";
import { askedProgram } from "../programs/asked-program.ts";
import { programView } from "../programs/program-view.ts";
import { publishProgram } from "../programs/publish-program.ts";
import { whatServes } from "../programs/what-serves.ts";
import { unreadableLines } from "../runs/unreadable-lines.ts";
import { entryOf, type NewProgram, type PublishedView } from "../views/code-view.ts";
import { withDependencies } from "./code-dependencies.ts";
import { codeFiles } from "./code-files.ts";
import { judgedBefore } from "./judged-before.ts";
import { tryCode } from "./try-code.ts";

/**
 * @param signal Aborts until the first byte is written.
 * @throws {LoopaiError} `load-failed` or the limit that loading met, `language-unavailable`, `sandbox-unavailable`,
 * `sandbox-saturated`, `time-limit`, `schema-invalid`, `artifact-not-found`, `artifact-unavailable`, `app-not-found`; then
 * nothing was written.
 * @throws `signal.reason`; then neither.
 */
export async function publishCode(
  parts: ServerParts,
  appId: AppId,
  wanted: NewProgram,
  signal: AbortSignal,
): Promise<PublishedView> {
  const { runtime, sandbox, clock } = parts;
  const stopwatch = new Stopwatch(clock);
  const nowMs = clock();
  const app = parts.folder.app(appId);
  const [config, route, examples] = await Promise.all([app.readConfig(), app.readRoute(), app.examples.read()]);
  const { input_schema: inputSchema = config.input_schema, output_schema: outputSchema = config.output_schema } =
    wanted;
  const checkInput = compileSchema(inputSchema, "input_schema");
  const checkOutput = compileSchema(outputSchema, "output_schema");

  const rows = prepareRows(examples.rows);
  const { language } = wanted;
  const entry = entryOf(wanted);
  const files = await withDependencies(codeFiles(wanted), wanted.shared_artifacts, parts.folder.shared);
  const terms = CodeTerms.parse({ returns: wanted.returns, isolation: wanted.isolation, limits: wanted.limits });
  const parent = route.champion?.sha256 ?? null;
  const manifest = codeManifest({ language, entry, terms, inputSchema, outputSchema, files, rows, parent });
  const sha256 = manifestSha256(manifest);
  const made = { sha256, manifest, files };
  const named = { key: `${appId}/trial/${sha256}`, name: `the new program of app "${appId}"` };

  const question = { checkInput, checkOutput, nowMs, rows: rowsToAsk(rows), signal };
  const artifacts = await programArtifacts(made, parts.folder.shared);
  const trial = await tryCode(sandbox, codeProgram(made, named, artifacts), question);
  const champion = await whatServes(runtime, app, route);
  const inputs = trial.asked.map(({ row }) => row.input);
  const judgement = judgeCode({
    language,
    entry,
    files,
    timeLimitMs: terms.limits.time_ms,
    rows,
    ...trial,
    champion: champion === undefined ? undefined : await askedProgram(champion, inputs, nowMs),
    guarantee: config.guarantee,
    judgedBefore: await judgedBefore(app, rows.fingerprint),
    effort: stopwatch.read(),
  });
  const report = {
    ...judgement.report,
    warnings: [...judgement.report.warnings, ...unreadableLines(examples.badLines)],
  };

  const { version, decision } = await publishProgram(
    parts,
    appId,
    {
      act: "published",
      result: { ...judgement, files, manifest, report },
      championAtStart: route.champion?.sha256,
      compared: champion !== undefined,
      promoteAsked: wanted.promote,
    },
    signal,
  );
  const program = await programView(app, version);
  return { app_id: appId, version, promoted: decision.promoted, decision: decision.reason, program, report };
}
