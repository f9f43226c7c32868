/** `loopai doctor`: checks what Loopai stands on here, and says what would mend what is broken. */
import { Command } from "commander";
import { checkApps } from "../doctor/apps.ts";
import type { Finding } from "../doctor/finding.ts";
import { checkFolder } from "../doctor/folder.ts";
import { checkSandbox } from "../doctor/sandbox.ts";
import { checkServer } from "../doctor/server.ts";
import { checkSharedArtifacts } from "../doctor/shared-artifacts.ts";
import { checkVersions } from "../doctor/versions.ts";
import { examples } from "../examples.ts";
import { EXIT } from "../exit-code.ts";
import { oneLine } from "../render/one-line.ts";
import { table } from "../render/table.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";

export function doctorCommand(run: Run): Command {
  const command = new Command("doctor")
    .summary("check this machine and the data folder")
    .description(
      "Checks the Node version, the data folder's rights, free space, that a record reaches the disk and how fast, whether a server holds the folder and is ready, room for the records, and every serving program and every shared artifact against its hash, how well code is isolated here, and which languages it may be in. " +
        "Exits with 1 when something is broken.",
    )
    .action(run(doctor));
  return examples(command, [
    ["loopai doctor", "Check everything"],
    ["loopai doctor --json", "For a monitor"],
  ]);
}

async function doctor(shell: Shell): Promise<void> {
  const folder = await checkFolder(shell.dataDir);
  const isThere = !folder.some(({ name, state }) => name === "data folder" && state !== "ok");
  const inside = isThere ? await checkInside(shell) : [];
  const findings: readonly Finding[] = [...checkVersions(), ...folder, ...inside, ...(await checkSandbox(shell))];
  const broken = findings.filter(({ state }) => state === "broken").length;
  if (broken > 0) shell.exitCode = EXIT.failed.code;
  shell.answer({ ok: broken === 0, data_dir: shell.dataDir, findings }, () => findingTable(shell, findings));
}

/** The apps are asked of the server where there is one; one that does not answer says nothing of them. */
async function checkInside(shell: Shell): Promise<Finding[]> {
  const server = await checkServer(shell);
  return server.unreachable === true
    ? [server]
    : [server, ...(await checkApps(shell)), await checkSharedArtifacts(shell)];
}

function findingTable({ stdout: { colors } }: Shell, findings: readonly Finding[]): string {
  const paint = { ok: colors.green, missing: colors.yellow, warning: colors.yellow, broken: colors.red };
  const rows = findings.map(({ state, name, found }) => [paint[state](state), name, oneLine(found)]);
  return table(colors, [{ title: "state" }, { title: "what" }, { title: "found" }], rows);
}
