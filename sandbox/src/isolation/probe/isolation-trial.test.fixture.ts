/**
 * Looks at the isolation from inside with one layer taken out, and prints the layers that were lost: run once as root and
 * once as an ordinary user. `node isolation-trial.test.fixture.ts <what is taken out>`.
 */
import { BubblewrapLauncher, type BubblewrapParts } from "../bubblewrap-launcher.ts";
import { Cgroups } from "../cgroups/cgroups.ts";
import { findDeno } from "../deno-binary.ts";
import { HostUsers } from "../host-users.ts";
import type { Architecture } from "../seccomp/system-calls.ts";
import { StagedFiles } from "../staged-files.ts";
import { levelOf, probeIsolation } from "./probe-isolation.ts";

export interface Trial {
  readonly level: string;
  readonly lost: readonly string[];
  readonly details: readonly string[];
}

type Change = NonNullable<BubblewrapParts["change"]>;

const BUBBLEWRAP = "/usr/bin/bwrap";

const TAKEN_OUT: Readonly<Record<string, Partial<BubblewrapParts>>> = {
  nothing: {},
  network: { change: without("--unshare-net") },
  processes: { change: (all) => without("--as-pid-1")(without("--unshare-pid")(all)) },
  "system call filter": { change: without("--seccomp", 1) },
  "read-only root": { change: without("--remount-ro /") },
  "read-only proc": { change: (all) => (all.includes("--proc") ? without("--remount-ro /proc")(all) : all) },
  "root of its own": { change: (all) => ["--ro-bind", "/etc", "/etc", ...all] },
  environment: { change: (all) => before(all, "--setenv", "SECRET", "1") },
  "closing of descriptors": { inherited: [] },
  limits: { bubblewrap: "/usr/bin/prlimit", change: (all) => ["--nofile=48", BUBBLEWRAP, ...all] },
  user: { hostUsers: undefined },
  cgroups: { cgroups: undefined },
};

/** Takes out each `flag`, which is words of their own, and as many words after it. */
function without(flag: string, values = 0): Change {
  const words = flag.split(" ");
  return (all) => {
    const at = all.findIndex((_, index) => words.every((word, offset) => all[index + offset] === word));
    if (at < 0) throw new Error(`${flag} is not there to be taken out`);
    return all.toSpliced(at, words.length + values);
  };
}

/** Right before the command, where bubblewrap still reads. */
function before(all: readonly string[], ...words: readonly string[]): readonly string[] {
  return all.toSpliced(all.indexOf("--"), 0, ...words);
}

const architecture = process.arch as Architecture;
const isRoot = process.getuid?.() === 0;
const staged = new StagedFiles(isRoot ? "/var/cache/loopai/guest-files" : undefined);
await using opened = await Cgroups.open();
const parts: BubblewrapParts = {
  bubblewrap: BUBBLEWRAP,
  architecture,
  cgroups: opened,
  hostUsers: isRoot ? new HostUsers() : undefined,
  readable: (binds) => staged.readable(binds),
  ...TAKEN_OUT[process.argv[2] ?? "nothing"],
};
const { cgroups } = parts;
const launcher = new BubblewrapLauncher(parts);
const layers = await probeIsolation({ launcher, architecture, deno: findDeno(architecture), cgroups });
const lost = layers.filter(({ holds }) => !holds);
const trial: Trial = {
  level: levelOf(layers),
  lost: lost.map(({ name }) => name),
  details: lost.map(({ detail }) => detail),
};
process.stdout.write(`${JSON.stringify(trial)}\n`);
