/** `loopai init`: makes a data folder, with an app of a template where one is named, and says what to do next. */
import type { AppList, AppView, ImportView } from "@loopai/server";
import { Command } from "commander";
import { appPath } from "../api-paths.ts";
import { readDataFile } from "../data-file.ts";
import { examples } from "../examples.ts";
import { appIdFrom } from "../given-ids.ts";
import { nextCommand } from "../next-command.ts";
import { counted } from "../render/figures.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { readSpecification } from "../specification-file.ts";
import { TEMPLATES, templateFile } from "../templates.ts";
import { UsageError } from "../usage-error.ts";

interface InitOptions {
  readonly template?: string;
  readonly app?: string;
}

export function initCommand(run: Run): Command {
  const command = new Command("init")
    .summary("make a data folder, and an app from a template")
    .description(
      `Makes the data folder, where apps, programs and records are kept as plain files. An existing one is left as it is. With --template it also makes an app with a ready specification and a few rows: ${TEMPLATES.join(", ")}.`,
    )
    .option("--template <name>", "make an app of this template")
    .option("--app <id>", "id of that app (default: from the template's name, with the next free number)")
    .action(run(init));
  return examples(command, [
    ["loopai init", "Make ./loopai-data"],
    ["loopai init --template email-categories", "Make it, and an app that sorts e-mails"],
    ["loopai init --data-dir /srv/loopai", "Make the folder somewhere else"],
  ]);
}

async function init(shell: Shell, options: InitOptions): Promise<void> {
  if (options.template === undefined && options.app !== undefined) {
    throw new UsageError("Cannot read --app: it names the app of --template, which is not given");
  }
  if (options.template !== undefined) return initTemplate(shell, options.template, options.app);
  const api = await shell.api(true);
  const { items } = await api.get<AppList>("/loop-apps");
  shell.answer({ data_dir: shell.dataDir, apps: items.length }, () =>
    [
      `Data folder ${shell.dataDir} is ready (${counted(items.length, "app")}). Next, one of:`,
      `  ${nextCommand(shell, "demo")}`,
      `  ${nextCommand(shell, "init --template spam")}`,
      `  ${nextCommand(shell, "synthesize --data mine.csv")}`,
      `  ${nextCommand(shell, "create --name 'Ticket router' --labels billing,technical,other")}`,
    ].join("\n"),
  );
}

async function initTemplate(shell: Shell, template: string, id: string | undefined): Promise<void> {
  if (!TEMPLATES.includes(template)) {
    throw new UsageError(`Cannot find template "${template}": there are ${TEMPLATES.join(", ")}`);
  }
  const specification = await readSpecification(templateFile(template, "app.yaml"));
  const rows = await readDataFile(shell, templateFile(template, "rows.jsonl"));
  const api = await shell.api(true);
  const named = id === undefined ? {} : { loop_app_id: appIdFrom(id) };
  const app = await api.post<AppView>("/loop-apps", { ...specification, ...named });
  const query = { name: `${template}-template.jsonl` };
  const { imported } = await api.upload<ImportView>(`${appPath(app.loop_app_id)}/examples`, query, rows);
  shell.answer({ data_dir: shell.dataDir, app, imported }, () =>
    [
      `Made app ${app.loop_app_id} of the template ${template}, with ${counted(imported, "row")} that show the form. Next:`,
      `  ${nextCommand(shell, `synthesize --app ${app.loop_app_id}`)}`,
      "and with rows of your own, before any figure counts:",
      `  ${nextCommand(shell, `synthesize --app ${app.loop_app_id} --data mine.csv`)}`,
    ].join("\n"),
  );
}
