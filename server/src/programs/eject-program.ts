/** A program as one ES module that runs without Loopai. */
import type { Version } from "@loopai/core";
import * as engine from "@loopai/engine";
import type { AppFolder } from "@loopai/runtime";

const { ejectModule } = engine as unknown as { ejectModule: (files: engine.ProgramFiles) => string };

/** @throws {LoopaiError} `program-not-found`; `artifact-corrupt` when its files are damaged. */
export async function ejectProgram(app: AppFolder, version: Version): Promise<string> {
  const { files } = await app.readProgram(version);
  return ejectModule(files);
}
