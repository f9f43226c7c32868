/** `loopai init`: makes a data folder and says what to do next. */
import { Command } from "commander";
import type { AppList } from "@loopai/server";
import { examples } from "../examples.ts";
import { nextCommand } from "../next-command.ts";
import { counted } from "../render/figures.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";

export function initCommand(run: Run): Command {
  const command = new Command("init")
    .summary("make a data folder")
    .description(
      "Makes the data folder, where apps, programs and records are kept as plain files. An existing one is left as it is.",
    )
    .action(run(init));
  return examples(command, [
    ["loopai init", "Make ./loopai-data"],
    ["loopai init --data-dir /srv/loopai", "Make the folder somewhere else"],
  ]);
}

async function init(shell: Shell): Promise<void> {
  const api = await shell.api(true);
  const { items } = await api.get<AppList>("/loop-apps");
  shell.answer({ data_dir: shell.dataDir, apps: items.length }, () =>
    [
      `Data folder ${shell.dataDir} is ready (${counted(items.length, "app")}). Next, one of:`,
      `  ${nextCommand(shell, "demo")}`,
      `  ${nextCommand(shell, "synthesize --data mine.csv")}`,
      `  ${nextCommand(shell, "create --name 'Ticket router' --labels billing,technical,other")}`,
    ].join("\n"),
  );
}
