/**
 * Descriptors of this process that every process it starts would get as well, since whoever started the server had them open.
 *
 * Node marks its own to be closed, and the first few that it was given; a guest must not have the others either.
 */
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** O_CLOEXEC, as `/proc/self/fdinfo` shows it (proc(5)). */
const CLOSED_ON_EXEC = 0o2000000;
const FIRST = 3;

/** Empty where there is no `/proc` to look into. */
export function inheritedDescriptors(): readonly number[] {
  return ownDescriptors().filter((descriptor) => {
    try {
      const flags = /^flags:\s*([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, "latin1"))?.[1] ?? "0";
      return descriptor >= FIRST && (Number.parseInt(flags, 8) & CLOSED_ON_EXEC) === 0;
    } catch {
      // Closed since the list was read: the list itself was such a file.
      return false;
    }
  });
}

/** What each descriptor of this process is, in the kernel's words: `socket:[4711]`, a path. */
export function descriptorLinks(): readonly string[] {
  return ownDescriptors().flatMap((descriptor) => {
    try {
      return [readlinkSync(`/proc/self/fd/${descriptor}`)];
    } catch {
      return [];
    }
  });
}

function ownDescriptors(): readonly number[] {
  try {
    return readdirSync("/proc/self/fd").map(Number);
  } catch {
    return [];
  }
}
