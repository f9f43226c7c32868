/** The report of a program, for those who can do without it. */
import { LoopaiError, type Report, type Version } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";

/** Undefined where the program is gone or damaged, or has no report. */
export async function reportOf(app: AppFolder, version: Version): Promise<Report | undefined> {
  try {
    return (await app.readProgram(version)).report;
  } catch (error) {
    if (error instanceof LoopaiError && (error.code === "artifact-corrupt" || error.code === "program-not-found")) {
      return undefined;
    }
    throw error;
  }
}
