/** The seed of all that is random in a call of code: who has the record of a call can run it again. */
import type { ExecutionId } from "@loopai/core";

/** The last 32 bits of the id, which are random. */
export function callSeed(id: ExecutionId): number {
  return Number.parseInt(id.slice(-8), 16);
}
