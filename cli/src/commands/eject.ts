/** `loopai eject`: takes a program away as one module that runs without Loopai. */
import { basename } from "node:path";
import { LoopaiError } from "@loopai/core";
import type { AppView } from "@loopai/server";
import { Command } from "commander";
import { appPath, programPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import { versionOption } from "../option-values.ts";
import { bytes } from "../render/figures.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { writeWhole } from "../write-whole.ts";

interface EjectOptions {
  readonly out?: string;
  readonly program?: number;
  readonly force?: boolean;
}

export function ejectCommand(run: Run): Command {
  const command = new Command("eject")
    .summary("write a program as a module without dependencies")
    .description(
      "Writes a program as one JavaScript module that needs neither Loopai nor any package, and gives the same answers.",
    )
    .argument("<app>", "id of the app")
    .option("--out <file>", "file to write (default: APP-vN.mjs); - is stdout")
    .option("--program <version>", "a version instead of the one that serves", versionOption)
    .option("--force", "replace the file if it exists")
    .action(run(eject));
  return examples(command, [
    ["loopai eject mine-001", "Write mine-001-v1.mjs"],
    ["loopai eject mine-001 --out src/spam.mjs --force", "Replace the module of an application"],
  ]);
}

async function eject(shell: Shell, options: EjectOptions, appId = ""): Promise<void> {
  const api = await shell.api();
  const version = options.program ?? (await championOf());
  const module = await api.text(`${programPath(appId, version)}/module`);
  if (options.out === "-") return shell.stdout.raw(module);

  const out = options.out ?? `${appId}-v${version}.mjs`;
  const size = Buffer.byteLength(module);
  await writeWhole(shell.path(out), module, options.force === true, out);
  shell.answer({ app_id: appId, version, file: shell.path(out), bytes: size }, () =>
    [
      `Wrote ${appId} v${version} to ${out} (${bytes(size)}). Use it so:`,
      `  import { about, execute } from "./${basename(out)}";`,
      "It answers always. What Loopai defers is under about.threshold (or its class's in about.classes): that is yours to do.",
    ].join("\n"),
  );

  async function championOf(): Promise<number> {
    const { current_version } = await api.get<AppView>(appPath(appId));
    if (current_version !== null) return current_version;
    throw new LoopaiError(
      "program-missing",
      `Cannot eject "${appId}": no version serves; name one with --program, or run loopai synthesize`,
    );
  }
}
