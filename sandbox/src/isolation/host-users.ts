/**
 * Which user of the host a guest runs as, where the server was started as root: never root, one for each organisation.
 *
 * The user needs no entry anywhere. It only has to be nobody else's, so that files and processes of others are out of
 * reach even where every other layer fails.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { LoopaiError } from "@loopai/core";

/** A run of user numbers that belong to guests alone. */
export interface UserRange {
  readonly base: number;
  readonly count: number;
}

/**
 * 1879048192 to 2147483647: above what Linux distributions, systemd and container managers give out, below the numbers
 * that some programs take for negative (systemd, "Users, Groups, UIDs and GIDs on systemd Systems").
 */
const WHOLE_MACHINE: UserRange = { base: 0x7000_0000, count: 0x1000_0000 };
/** Where a container has the first 65,536 numbers only: above people, below what systemd makes up. */
const CONTAINER: UserRange = { base: 60_600, count: 500 };

export class HostUsers {
  readonly #range: UserRange;
  readonly #users = new Map<string, number>();
  readonly #taken = new Set<number>();

  /** @param range Numbers that nobody else on the machine has. */
  constructor(range: UserRange = defaultRange()) {
    const { base, count } = range;
    if (base < 1 || count < 1 || base + count > 2 ** 31) {
      throw new LoopaiError(
        "config-invalid",
        `Cannot give guests users ${base} to ${base + count - 1}: not 1 to 2^31 - 1`,
      );
    }
    this.#range = range;
    for (const user of knownUsers()) this.#taken.add(user);
  }

  /**
   * The same for the same organisation as long as this object lives, and another for every other.
   *
   * @throws {LoopaiError} `sandbox-unavailable` when there are more organisations than numbers.
   */
  of(organisation: string): number {
    const known = this.#users.get(organisation);
    if (known !== undefined) return known;
    const { base, count } = this.#range;
    const start = createHash("sha256").update(organisation).digest().readUInt32BE(0);
    for (let step = 0; step < count; step++) {
      const user = base + ((start + step) % count);
      if (this.#taken.has(user)) continue;
      this.#taken.add(user);
      this.#users.set(organisation, user);
      return user;
    }
    throw new LoopaiError("sandbox-unavailable", `Cannot start a guest: all ${count} users for guests are taken`);
  }
}

/** Every number of {@link WHOLE_MACHINE} must exist here: a container may have few (user_namespaces(7)). */
function defaultRange(): UserRange {
  const last = WHOLE_MACHINE.base + WHOLE_MACHINE.count;
  const isMapped = linesOf("/proc/self/uid_map").some((line) => {
    const [inside = 0, , length = 0] = line.trim().split(/\s+/).map(Number);
    return inside <= WHOLE_MACHINE.base && last <= inside + length;
  });
  return isMapped ? WHOLE_MACHINE : CONTAINER;
}

function knownUsers(): readonly number[] {
  return linesOf("/etc/passwd").map((line) => Number(line.split(":")[2]));
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, "utf8").split("\n").filter(Boolean);
  } catch {
    return [];
  }
}
