/** How often code that people wrote was judged by the very same rows before: every look at them wears them out. */
import { LoopaiError, type Sha256 } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";

export async function judgedBefore(app: AppFolder, fingerprint: Sha256): Promise<number> {
  let count = 0;
  for (const version of app.versions()) {
    try {
      const { manifest } = await app.readProgram(version);
      if (manifest.kind === "code" && manifest.proposer === "person" && manifest.data.fingerprint === fingerprint)
        count++;
    } catch (error) {
      // Damaged files: nothing can be said of it.
      if (!(error instanceof LoopaiError)) throw error;
    }
  }
  return count;
}
