/** `loopai eject`: takes a program away as one module that runs without Loopai. */
import { randomUUID } from "node:crypto";
import { link, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { LoopaiError } from "@loopai/core";
import type { AppView } from "@loopai/server";
import { Command } from "commander";
import { appPath, programPath } from "../api-paths.ts";
import { reason } from "../data-file.ts";
import { examples } from "../examples.ts";
import { versionOption } from "../option-values.ts";
import { bytes } from "../render/figures.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";

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

/** Writes the whole file under another name first, so that no half of it is ever seen under its own. */
async function writeWhole(path: string, text: string, replace: boolean, shown: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await using file = await open(temporary, "wx");
    await file.writeFile(text);
    await file.sync();
    // A link is refused where the name is taken, a rename is not.
    if (replace) await rename(temporary, path);
    else await link(temporary, path);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") {
      throw new LoopaiError("storage-failed", `Cannot write "${shown}": the file exists; --force replaces it`, {
        cause,
      });
    }
    if (cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR")) {
      throw new LoopaiError(
        "storage-failed",
        `Cannot write "${shown}": there is no folder "${dirname(shown)}"; make it, or name another file with --out`,
        { cause },
      );
    }
    throw new LoopaiError("storage-failed", `Cannot write "${shown}": ${reason(cause)}`, { cause });
  } finally {
    await rm(temporary, { force: true });
  }
}
