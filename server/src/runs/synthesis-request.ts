/** Puts together what a synthesis of an app starts from: specification, labelled rows, the program that serves. */
import type { Sha256 } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";
import type { SynthesisRequest } from "@loopai/synthesis";
import { isDamaged, openServing, type Serving } from "../programs/open-serving.ts";

export interface PreparedSynthesis {
  readonly request: SynthesisRequest;
  /** Champion of the route at this moment, damaged or not. */
  readonly championAtStart: Sha256 | undefined;
}

/** @throws {LoopaiError} `config-invalid` or `storage-failed` when the app's files cannot be read. */
export async function prepareSynthesis(app: AppFolder, seed: number | undefined): Promise<PreparedSynthesis> {
  const [config, route, examples] = await Promise.all([app.readConfig(), app.readRoute(), app.examples.read()]);
  const serving = await servingUnlessDamaged(app);
  const request: SynthesisRequest = {
    inputSchema: config.input_schema,
    outputSchema: config.output_schema,
    rows: examples.rows,
    ...(config.guarantee === undefined ? {} : { guarantee: config.guarantee }),
    ...(serving === undefined ? {} : { champion: { sha256: serving.terms.sha256, program: serving.program } }),
    ...(seed === undefined ? {} : { seed }),
  };
  return { request, championAtStart: route.champion?.sha256 };
}

/** A program that is damaged serves nobody, so there is nothing that a new one could be worse than. */
async function servingUnlessDamaged(app: AppFolder): Promise<Serving | undefined> {
  try {
    return await openServing(app);
  } catch (error) {
    if (isDamaged(error)) return undefined;
    throw error;
  }
}
