/** `loopai shared list`: what there is, whether every byte is what was added, and what programs miss. */
import type { SharedArtifactList } from "@loopai/server";
import { Command } from "commander";
import { examples } from "../examples.ts";
import { nextCommand } from "../next-command.ts";
import { bytes, count } from "../render/figures.ts";
import { oneLine } from "../render/one-line.ts";
import { table } from "../render/table.ts";
import type { Run } from "../run.ts";
import { artifactFaults } from "../shared/artifact-faults.ts";
import type { Shell } from "../shell.ts";

export function sharedListCommand(run: Run): Command {
  const command = new Command("list")
    .summary("list what is shared, and check it")
    .description(
      "Lists every shared artifact with its size, its hash and how many programs depend on it. Reads every byte of each: " +
        "one that is missing or altered is named with what would mend it.",
    )
    .action(run(list));
  return examples(command, [
    ["loopai shared list", "All of them"],
    ["loopai shared list --json", "With descriptions, paths and dates"],
  ]);
}

async function list(shell: Shell): Promise<void> {
  const view = await (await shell.api()).get<SharedArtifactList>("/shared-artifacts");
  for (const { found } of artifactFaults(view)) shell.note(shell.stderr.colors.yellow(oneLine(found)));
  shell.answer(view, () =>
    view.items.length === 0
      ? `Nothing is shared yet. Next:\n  ${nextCommand(shell, "shared add PATH --type model --name NAME")}`
      : artifactTable(shell, view),
  );
}

function artifactTable({ stdout: { colors } }: Shell, { items }: SharedArtifactList): string {
  const paint = { intact: colors.green, missing: colors.red, altered: colors.red };
  return table(
    colors,
    [
      { title: "artifact" },
      { title: "state" },
      { title: "size", align: "right" },
      { title: "programs", align: "right" },
      { title: "sha256" },
    ],
    items.map(({ type, name, version, state, bytes: size, dependants, sha256 }) => [
      `${type}/${name}-v${version}`,
      paint[state](state),
      bytes(size),
      count(dependants),
      sha256,
    ]),
  );
}
