/** Puts together what a synthesis of an app starts from: specification, labelled rows, the program that serves. */
import type { AppConfig, Clock, LabelledRow, Sha256 } from "@loopai/core";
import type { AppFolder, Runtime, ServingProgram } from "@loopai/runtime";
import type { SynthesisRequest } from "@loopai/synthesis";
import { askedProgram } from "../programs/asked-program.ts";
import { whatServes } from "../programs/what-serves.ts";
import { unreadableLines } from "./unreadable-lines.ts";

/** Inputs without a label that learners may look at. */
const MOST_UNLABELLED = 2_000;

export interface PreparedSynthesis {
  readonly request: SynthesisRequest;
  /** Champion of the route at this moment, damaged or not. */
  readonly championAtStart: Sha256 | undefined;
  readonly config: AppConfig;
  /** What the report has to say beside what the synthesis finds. */
  readonly warnings: readonly string[];
}

/** @throws {LoopaiError} `config-invalid` or `storage-failed` when the app's files cannot be read. */
export async function prepareSynthesis(
  { runtime, clock }: { readonly runtime: Runtime; readonly clock: Clock },
  app: AppFolder,
  seed: number | undefined,
): Promise<PreparedSynthesis> {
  const [config, route, examples, unlabelled] = await Promise.all([
    app.readConfig(),
    app.readRoute(),
    app.examples.read(),
    app.unlabelled.read(),
  ]);
  const champion = await whatServes(runtime, app, route);
  const request: SynthesisRequest = {
    inputSchema: config.input_schema,
    outputSchema: config.output_schema,
    rows: examples.rows,
    unlabelled: unlabelled.rows.slice(0, MOST_UNLABELLED).map(({ input }) => input),
    looksBefore: app.versions().length,
    ...(config.out_of_scope === undefined ? {} : { outOfScope: config.out_of_scope }),
    ...(config.guarantee === undefined ? {} : { guarantee: config.guarantee }),
    ...(champion === undefined ? {} : { champion: await championOf(champion, examples.rows, clock()) }),
    ...(seed === undefined ? {} : { seed }),
  };
  return { request, config, championAtStart: route.champion?.sha256, warnings: unreadableLines(examples.badLines) };
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
