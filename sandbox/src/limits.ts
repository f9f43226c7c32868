/** How much one program may take: a record of its manifest, so it stands with the records. */
export { DEFAULT_LIMITS, Limits } from "@loopai/core";
