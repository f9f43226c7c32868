/** Reads from what guests found which layers hold. */
import { readlinkSync } from "node:fs";
import type { GuestCommand } from "../guest-command.ts";
import { descriptorLinks } from "../inherited-descriptors.ts";
import type { Layer } from "../sandbox-report.ts";
import { NAMESPACES } from "./probe-command.ts";
import type { Findings } from "./probe-guest.ts";

export interface Looked {
  /** The command of the guest without `/proc`: what a program gets. */
  readonly command: GuestCommand;
  readonly plain: Findings;
  /** By the same command, with `/proc`. */
  readonly withProc: Findings;
}

/** Set by bubblewrap itself. */
const OWN_VARIABLE = "PWD";
const EPERM = -1;
const ENOSYS = -38;

export function layersOf(looked: Looked): readonly Layer[] {
  return [user, namespaces, root, mounts, proc, environment, openDescriptors, network, seccomp, exec, limits].map(
    (look) => look(looked),
  );
}

function user({ withProc: { uidMap, status } }: Looked): Layer {
  const [inside, outside] = (uidMap ?? "").trim().split(/\s+/);
  const wrong = [
    outside === undefined && "the map of users cannot be read",
    outside === "0" && "the guest is root outside of its namespace: start the server with CAP_SETUID, or not as root",
    inside === "0" && "the guest is root inside of its namespace",
    // Nobody but root can leave groups; where files are out of sight, they are of no use.
    process.getuid?.() === 0 && field(status, "Groups") !== "" && "the guest has groups of the server's",
    field(status, "NoNewPrivs") !== "1" && "no_new_privs is not set",
    ...["CapPrm", "CapEff", "CapBnd", "CapInh", "CapAmb"].map(
      (set) => !/^0+$/.test(field(status, set)) && `${set} is not empty`,
    ),
  ];
  return layer("unprivileged-user", wrong, `user ${outside ?? ""} outside, no capabilities, no_new_privs`);
}

function namespaces({ withProc, plain }: Looked): Layer {
  const shared = NAMESPACES.filter((name) => withProc.namespaces[name] === readlinkSync(`/proc/self/ns/${name}`));
  const wrong = [
    shared.length > 0 && `shared with the server: ${shared.join(", ")}`,
    plain.pid !== 1 && `the guest is process ${plain.pid}, not 1`,
  ];
  return layer("namespaces", wrong, `${NAMESPACES.join(", ")} of its own`);
}

function root({ command, plain }: Looked): Layer {
  const own = [...command.binds, ...command.files].map(({ guestPath }) => guestPath);
  const strange = plain.files.filter((path) => !own.some((one) => one.startsWith(path) || path.startsWith(`${one}/`)));
  const wrong = [
    strange.length > 0 && `holds ${some(strange)}`,
    plain.readable.length > 0 && `${some(plain.readable)} can be read`,
    plain.writable.length > 0 && `${some(plain.writable)} can be written`,
  ];
  return layer("root", wrong, `${plain.files.length} files and folders, none of which can be written`);
}

function mounts({ withProc }: Looked): Layer {
  const all = (withProc.mounts ?? "")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split(" "));
  const loose = all.filter(
    ([, , , , , options = ""]) => !["ro", "nosuid", "nodev"].every((one) => options.split(",").includes(one)),
  );
  const wrong = [
    all.length === 0 && "the list of mounts cannot be read",
    loose.length > 0 && `not all of ro, nosuid and nodev: ${some(loose.map(([, , , , at = ""]) => at))}`,
  ];
  return layer("mounts", wrong, `${all.length} mounts, all ro, nosuid and nodev`);
}

function proc({ plain, withProc }: Looked): Layer {
  const wrong = [
    plain.hasProc && "there is a /proc without need",
    withProc.procWritable.length > 0 && `${some(withProc.procWritable)} can be written`,
    withProc.ownProcWritable && "/proc/self/oom_score_adj can be written",
  ];
  return layer("proc", wrong, "none, or one in which nothing can be written");
}

function environment({ command, plain }: Looked): Layer {
  const given = Object.keys(command.environment((path) => path));
  const strange = Object.keys(plain.environment).filter((name) => !given.includes(name) && name !== OWN_VARIABLE);
  return layer("environment", [strange.length > 0 && `holds ${some(strange)}`], "only what the guest was given");
}

function openDescriptors({ withProc }: Looked): Layer {
  const own = new Set(descriptorLinks().filter((link) => !link.startsWith("anon_inode:")));
  const shared = withProc.descriptors.filter((link) => own.has(link));
  const wrong = [
    withProc.descriptors.length === 0 && "the list of descriptors cannot be read",
    shared.length > 0 && `the server's are open in the guest: ${some(shared)}`,
  ];
  return layer("descriptors", wrong, "none of the server's");
}

function network({ plain, withProc }: Looked): Layer {
  const names = [...(withProc.interfaces ?? "").matchAll(/^\s*([^\s:]+):/gm)].map(([, name = ""]) => name);
  const wrong = [
    names.some((name) => name !== "lo") && `interfaces ${some(names)}`,
    plain.calls["socket"] !== EPERM && "a socket can be made",
  ];
  return layer("network", wrong, "no interface but loopback, and no socket");
}

function seccomp({ plain, withProc }: Looked): Layer {
  const open = Object.entries(plain.calls).filter(([, came]) => came !== EPERM && came !== ENOSYS);
  const wrong = [
    field(withProc.status, "Seccomp") !== "2" && "no filter of system calls",
    open.length > 0 && `let through: ${some(open.map(([name]) => name))}`,
  ];
  return layer("seccomp", wrong, `${Object.keys(plain.calls).length} calls tried and refused`);
}

function exec({ plain: { installed, exec: came } }: Looked): Layer {
  const wrong = [
    installed !== 0 && `the second filter cannot be installed (error ${-installed})`,
    came !== EPERM && `a program could be started (${came})`,
  ];
  return layer("exec", wrong, "refused once the harness runs");
}

function limits({ command, withProc }: Looked): Layer {
  const { descriptors, file_bytes: fileBytes } = command.limits;
  const expected: readonly (readonly [name: string, value: number])[] = [
    ["Max core file size", 0],
    ["Max open files", descriptors],
    ["Max file size", fileBytes],
  ];
  const wrong = expected.map(([name, value]) => {
    const found = new RegExp(`^${name} +(\\S+) +(\\S+)`, "m").exec(withProc.limits ?? "");
    return (
      (found?.[1] !== String(value) || found[2] !== String(value)) &&
      `${name} is ${found?.[1] ?? "unknown"}, not ${value}`
    );
  });
  return layer("limits", wrong, `${descriptors} descriptors, files of ${fileBytes} bytes, no core`);
}

function layer(name: string, wrong: readonly (string | false)[], seen: string): Layer {
  const found = wrong.filter((one) => one !== false);
  return { name, holds: found.length === 0, detail: found.length === 0 ? seen : found.join("; "), neededFor: "medium" };
}

function field(status: string | null, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, "m").exec(status ?? "")?.[1] ?? "unknown";
}

function some(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
}
