/** Puts together what a synthesis of an app starts from: specification, labelled rows, the program that serves. */
import { type Clock, type ErrorDetail, type LabelledRow, LoopaiError, type Route, type Sha256 } from "@loopai/core";
import type { AppFolder, Runtime, ServingProgram } from "@loopai/runtime";
import type { SynthesisRequest } from "@loopai/synthesis";
import { askedProgram } from "../programs/asked-program.ts";

export interface PreparedSynthesis {
  readonly request: SynthesisRequest;
  /** Champion of the route at this moment, damaged or not. */
  readonly championAtStart: Sha256 | undefined;
  /** What the report has to say beside what the synthesis finds. */
  readonly warnings: readonly string[];
}

/** @throws {LoopaiError} `config-invalid` or `storage-failed` when the app's files cannot be read. */
export async function prepareSynthesis(
  { runtime, clock }: { readonly runtime: Runtime; readonly clock: Clock },
  app: AppFolder,
  seed: number | undefined,
): Promise<PreparedSynthesis> {
  const [config, route, examples] = await Promise.all([app.readConfig(), app.readRoute(), app.examples.read()]);
  const champion = await whatServes(runtime, app, route);
  const request: SynthesisRequest = {
    inputSchema: config.input_schema,
    outputSchema: config.output_schema,
    rows: examples.rows,
    ...(config.guarantee === undefined ? {} : { guarantee: config.guarantee }),
    ...(champion === undefined ? {} : { champion: await championOf(champion, examples.rows, clock()) }),
    ...(seed === undefined ? {} : { seed }),
  };
  return { request, championAtStart: route.champion?.sha256, warnings: unreadableLines(examples.badLines) };
}

function unreadableLines(badLines: readonly ErrorDetail[]): string[] {
  const [first] = badLines;
  if (first === undefined) return [];
  return [`${badLines.length} lines of datasets/examples are no rows and were passed over, the first at ${first.at}`];
}

async function championOf(
  champion: ServingProgram,
  rows: readonly LabelledRow[],
  nowMs: number,
): Promise<ServingChampion> {
  const { sha256, manifest } = champion;
  const inputs = rows.map(({ input }) => input);
  const program = await askedProgram(champion, inputs, nowMs);
  return { sha256, program, trainRows: manifest.data.train_rows };
}

type ServingChampion = NonNullable<SynthesisRequest["champion"]>;

/** Codes of an app that nothing serves: there is no program, or none whose files can be used. */
const NOTHING_SERVES: ReadonlySet<string> = new Set([
  "program-missing",
  "artifact-corrupt",
  "program-invalid",
  "schema-invalid",
]);

/**
 * `undefined` where nothing serves: then there is nothing that a new program could be worse than. A pin answers in the
 * champion's place for a while, and is nothing to be better than.
 */
async function whatServes(
  runtime: Runtime,
  app: AppFolder,
  { pinned, champion }: Route,
): Promise<ServingProgram | undefined> {
  try {
    return await runtime.program(app.appId, pinned === undefined ? undefined : champion?.version);
  } catch (error) {
    if (error instanceof LoopaiError && NOTHING_SERVES.has(error.code)) return undefined;
    throw error;
  }
}
