/** Whether what programs share is there, every byte as it was added. */
import { LoopaiError } from "@loopai/core";
import type { SharedArtifactList } from "@loopai/server";
import { artifactFaults } from "../shared/artifact-faults.ts";
import type { Shell } from "../shell.ts";
import type { Finding } from "./finding.ts";

const name = "shared artifacts";
/** Faults told in the one line. */
const MOST_TOLD = 3;

export async function checkSharedArtifacts(shell: Shell): Promise<Finding> {
  try {
    const view = await (await shell.api()).get<SharedArtifactList>("/shared-artifacts");
    const faults = artifactFaults(view);
    if (faults.length === 0) {
      return { name, state: "ok", found: view.items.length === 0 ? "none" : `${view.items.length}, hash verified` };
    }
    const more = faults.length > MOST_TOLD ? [`and ${faults.length - MOST_TOLD} more: loopai shared list`] : [];
    const told = [...faults.slice(0, MOST_TOLD).map(({ found }) => found), ...more];
    return { name, state: faults.some(({ isNeeded }) => isNeeded) ? "broken" : "warning", found: told.join("; ") };
  } catch (error) {
    if (!(error instanceof LoopaiError)) throw error;
    return { name, state: "broken", found: error.message };
  }
}
