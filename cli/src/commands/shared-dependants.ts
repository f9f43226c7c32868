/** `loopai shared dependants`: which programs use a shared artifact. */
import type { DependantsView } from "@loopai/server";
import { Command } from "commander";
import { artifactPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import { artifactFrom } from "../given-ids.ts";
import { oneLine } from "../render/one-line.ts";
import { table } from "../render/table.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";

export function sharedDependantsCommand(run: Run): Command {
  const command = new Command("dependants")
    .summary("list the programs that use one")
    .description("Lists every version of every app's program that depends on a shared artifact, as their files say.")
    .argument("<artifact>", "TYPE/NAME-vN")
    .action(run(dependants));
  return examples(command, [["loopai shared dependants model/spam-v2", "Who uses it"]]);
}

async function dependants(shell: Shell, _options: object, word = ""): Promise<void> {
  const id = artifactFrom(word);
  const view = await (await shell.api()).get<DependantsView>(`${artifactPath(id)}/dependants`);
  for (const { app_id, version, detail } of view.unreadable) {
    shell.note(shell.stderr.colors.yellow(oneLine(`${app_id} v${version} may depend on it, too: ${detail}`)));
  }
  const { colors } = shell.stdout;
  const rows = view.items.map(({ app_id, version }) => [app_id, `v${version}`]);
  shell.answer(view, () =>
    rows.length === 0
      ? `No program depends on ${id.type}/${id.name}-v${id.version}.`
      : table(colors, [{ title: "app" }, { title: "version" }], rows),
  );
}
