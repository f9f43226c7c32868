/** `loopai shared add`: copies a file or folder in, under the next version of its name. */
import { ArtifactName, type ArtifactType, ArtifactType as Types } from "@loopai/core";
import type { ChangedArtifactView } from "@loopai/server";
import { Command, InvalidArgumentError, Option } from "commander";
import { examples } from "../examples.ts";
import { nextCommand } from "../next-command.ts";
import { versionOption } from "../option-values.ts";
import { bytes } from "../render/figures.ts";
import type { Run } from "../run.ts";
import { readArtifact } from "../shared/artifact-upload.ts";
import type { Shell } from "../shell.ts";

interface AddOptions {
  readonly type: ArtifactType;
  readonly name: string;
  readonly version?: number;
  readonly description?: string;
}

export function sharedAddCommand(run: Run): Command {
  const command = new Command("add")
    .summary("copy a file or folder in")
    .description(
      "Copies a file, or a folder of files, into the data folder. It gets the next version of its name; nothing that is " +
        "there is ever replaced. Links and hidden files are refused. At most 200 MB in 1,000 files. The bytes of a version " +
        "that was damaged or removed can be added under it again with --version.",
    )
    .argument("<path>", "file or folder")
    .addOption(
      new Option("--type <type>", "what it is: model, vectorizer or embedding")
        .choices(Types.options)
        .makeOptionMandatory(),
    )
    .requiredOption("--name <name>", "1 to 63 of a-z, 0-9 and -, without a version", nameOption)
    .option("--version <version>", "a version instead of the next one", versionOption)
    .option("--description <text>", "what it is for, up to 500 characters")
    .action(run(add));
  return examples(command, [
    ["loopai shared add words.json --type vectorizer --name words", "Keep a file as vectorizer/words-v1"],
    ['loopai shared add model/ --type model --name spam --description "May 2026"', "Keep a folder"],
    ["loopai shared add copy/ --type model --name spam --version 1", "Mend a damaged model/spam-v1 from a copy"],
  ]);
}

async function add(shell: Shell, options: AddOptions, path = ""): Promise<void> {
  const { type, name, version, description } = options;
  const { ending, ...upload } = await readArtifact(shell, path);
  const query = { type, name, version, description, ending };
  const view = await (await shell.api(true)).upload<ChangedArtifactView>("/shared-artifacts", query, upload);
  shell.answer(view, () => addedText(shell, view));
}

/** What was added, and the lines by which a program depends on it. */
function addedText(shell: Shell, view: ChangedArtifactView): string {
  const { type, name, version, path, sha256 } = view;
  return [
    `Added ${type}/${name}-v${version} (${bytes(view.bytes)}). Publish code that uses it so:`,
    `  ${nextCommand(shell, `programs add APP FILE --shared ${type}/${name}-v${version}`)}`,
    `Its setup(artifacts) finds it as ${path}; its dependencies.yaml then names it by hash ${sha256.slice(0, 16)}....`,
    `Who depends on it:\n  ${nextCommand(shell, `shared dependants ${type}/${name}-v${version}`)}`,
  ].join("\n");
}

function nameOption(word: string): string {
  const { data } = ArtifactName.safeParse(word);
  if (data !== undefined) return data;
  throw new InvalidArgumentError(
    "Expected 1 to 63 of a-z, 0-9 and -, not starting with - and not ending with a version such as -v2.",
  );
}
