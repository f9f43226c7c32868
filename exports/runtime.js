/** `loopai/runtime`: runs apps of a data folder in the caller's own process, with the same records as a server. */
export { LoopaiError } from "@loopai/core";
export * from "@loopai/runtime";
