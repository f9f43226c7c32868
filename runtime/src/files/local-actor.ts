/** Who does what is done in this process, as it stands in `audit.jsonl`. */
import { userInfo } from "node:os";

/** `local:` and the name of the operating system's user, or its number where it has no name. */
export function localActor(): string {
  try {
    return `local:${userInfo().username}`;
  } catch {
    // A container may run under a number that no user database lists.
    return `local:uid-${process.getuid?.() ?? "unknown"}`;
  }
}
