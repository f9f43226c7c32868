/** A program as one ES module that runs without Loopai. */
import { LoopaiError, type Version } from "@loopai/core";
import { ejectModule } from "@loopai/engine";
import type { AppFolder } from "@loopai/runtime";
import { termsOfProgram } from "./serving-terms.ts";

/** @throws {LoopaiError} `program-not-found`; `artifact-corrupt` when its files are damaged. */
export async function ejectProgram(app: AppFolder, version: Version): Promise<string> {
  const program = await app.readProgram(version);
  if (program.manifest.kind !== "data") {
    const files = program.manifest.files.map(({ path }) => path).join(", ");
    throw new LoopaiError(
      "program-invalid",
      `Cannot eject v${version}: it is code and needs no interpreter: take ${files} from its folder as they are`,
    );
  }
  const [{ guarantee }, route] = await Promise.all([app.readConfig(), app.readRoute()]);
  const { threshold, certificate } = termsOfProgram(program, guarantee, route);
  const classes = certificate?.classes?.map(({ output, threshold: own }) => ({ output, threshold: own }));
  const about = { app: app.appId, version, sha256: program.sha256, threshold };
  return ejectModule(program.files, { about: classes === undefined ? about : { ...about, classes } });
}
