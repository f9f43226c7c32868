/** `loopai shared remove`: takes a version away that no program depends on. */
import type { ChangedArtifactView } from "@loopai/server";
import { Command } from "commander";
import { artifactPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import { artifactFrom } from "../given-ids.ts";
import { bytes } from "../render/figures.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";

export function sharedRemoveCommand(run: Run): Command {
  const command = new Command("remove")
    .summary("take one away that no program uses")
    .description(
      "Removes a shared artifact, logged under your name. Refused while any version of any app depends on it, whether that " +
        "serves or not. Its number is not given to other bytes.",
    )
    .argument("<artifact>", "TYPE/NAME-vN")
    .action(run(remove));
  return examples(command, [["loopai shared remove model/spam-v1", "Make room"]]);
}

async function remove(shell: Shell, _options: object, word = ""): Promise<void> {
  const id = artifactFrom(word);
  const view = await (await shell.api()).delete<ChangedArtifactView>(artifactPath(id));
  shell.answer(view, () => `Removed ${view.type}/${view.name}-v${view.version} (${bytes(view.bytes)}).`);
}
