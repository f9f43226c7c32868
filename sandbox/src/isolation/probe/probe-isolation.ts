/**
 * Finds out what keeps guests in on this machine, by starting some and looking from inside.
 *
 * The guests are started by the same launcher and the same way as any program; each layer is tried, none is taken on trust.
 */
import type { Cgroups } from "../cgroups/cgroups.ts";
import type { GuestLauncher } from "../guest.ts";
import type { Layer, SandboxLevel } from "../sandbox-report.ts";
import type { Architecture } from "../seccomp/system-calls.ts";
import { findingsOf, runProbe } from "./findings.ts";
import { settingsInTheWay } from "./host-settings.ts";
import { layersOf } from "./layers.ts";
import { forkCommand, hoardCommand, probeCommand } from "./probe-command.ts";
import type { Findings } from "./probe-guest.ts";

export interface ProbeParts {
  readonly launcher: GuestLauncher;
  readonly architecture: Architecture;
  /** Path of the Deno that looks from inside; without one nothing can be told. */
  readonly deno: string | undefined;
  /** Those of the launcher's. */
  readonly cgroups: Cgroups | undefined;
}

const NICE = 10;

/** Never rejects because of the machine: a layer that cannot be tried does not hold, and says why. */
export async function probeIsolation(parts: ProbeParts): Promise<readonly Layer[]> {
  const { launcher, architecture, deno } = parts;
  if (deno === undefined) {
    return [missing("namespaces", "Deno is missing, which looks from inside: npm install without --omit=optional")];
  }
  try {
    const [command, procCommand] = await Promise.all([
      probeCommand(deno, architecture, false),
      probeCommand(deno, architecture, true),
    ]);
    const [plain, withProc, memory, processes] = await Promise.all([
      runProbe(launcher, command).then(findingsOf),
      runProbe(launcher, procCommand).then(findingsOf),
      memoryLayer(parts),
      processesLayer(parts),
    ]);
    return [...layersOf({ command, plain, withProc }), memory, processes, priorityLayer(withProc, parts)];
  } catch (error) {
    const settings = await settingsInTheWay();
    return [missing("namespaces", [(error as Error).message, ...settings].join("; "))];
  }
}

/** The highest level whose layers all hold. */
export function levelOf(layers: readonly Layer[]): SandboxLevel {
  const lost = layers.filter(({ holds }) => !holds).map(({ neededFor }) => neededFor);
  return lost.includes("medium") ? "weak" : lost.includes("strong") ? "medium" : "strong";
}

function missing(name: string, detail: string): Layer {
  return { name, holds: false, detail, neededFor: "medium" };
}

async function memoryLayer({ launcher, cgroups }: ProbeParts): Promise<Layer> {
  const lack = lackOf(cgroups, "memory");
  if (lack !== undefined) return byKernel("memory", false, `watched from outside: ${lack}`);
  const { exit } = await runProbe(launcher, await hoardCommand());
  return byKernel(
    "memory",
    exit.memoryLimit,
    exit.memoryLimit ? "limited by cgroup" : "the cgroup does not limit memory",
  );
}

async function processesLayer({ launcher, cgroups }: ProbeParts): Promise<Layer> {
  const lack = lackOf(cgroups, "pids");
  if (lack !== undefined) return byKernel("processes", false, `watched from outside: ${lack}`);
  const { stdout } = await runProbe(launcher, await forkCommand());
  const holds = stdout === "";
  return byKernel("processes", holds, holds ? "limited by cgroup" : "the cgroup does not limit processes");
}

/** Guests give way to the server, in CPU time and when the machine runs out of memory. */
function priorityLayer({ stat, oomScore }: Findings, { cgroups }: ProbeParts): Layer {
  // After the name in parentheses, nice is the 17th field (proc(5)).
  const nice = Number((stat ?? "").slice((stat ?? "").lastIndexOf(")") + 2).split(" ")[16]);
  const byCgroup = lackOf(cgroups, "cpu") === undefined;
  const wrong = [
    !byCgroup && nice !== NICE && `CPU time as much as the server: nice is ${nice}`,
    oomScore?.trim() !== "1000" && "oom_score_adj is not 1000",
  ].filter((one) => one !== false);
  const seen = `oom_score_adj 1000, ${byCgroup ? "CPU weight by cgroup" : `nice ${NICE}`}`;
  return byKernel("priority", wrong.length === 0, wrong.length === 0 ? seen : wrong.join("; "));
}

function lackOf(cgroups: Cgroups | undefined, controller: "memory" | "pids" | "cpu"): string | undefined {
  return cgroups === undefined ? "no cgroups" : cgroups.missing.get(controller);
}

function byKernel(name: string, holds: boolean, detail: string): Layer {
  return { name, holds, detail, neededFor: "strong" };
}
