/** `loopai shared`: files that programs of several apps use. */
import { Command } from "commander";
import { sharedAddCommand } from "./shared-add.ts";
import { sharedDependantsCommand } from "./shared-dependants.ts";
import { sharedListCommand } from "./shared-list.ts";
import { sharedRemoveCommand } from "./shared-remove.ts";
import { examples } from "../examples.ts";
import type { Run } from "../run.ts";

export function sharedCommand(run: Run): Command {
  const command = new Command("shared")
    .summary("files that programs share")
    .description(
      "Models, vectorizers and embeddings that code programs of several apps use. A version never changes: programs name it " +
        "with its hash, and it stays for as long as one does.",
    );
  for (const one of [sharedAddCommand, sharedListCommand, sharedDependantsCommand, sharedRemoveCommand]) {
    command.addCommand(one(run));
  }
  return examples(command, [
    ["loopai shared add words.json --type vectorizer --name words", "Keep a file as vectorizer/words-v1"],
    ["loopai shared list", "What there is, and whether it is whole"],
  ]);
}
