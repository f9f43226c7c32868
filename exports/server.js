/** `loopai/server`: the HTTP API over a data folder, at a port of this machine or called in process. */
export { findServer } from "@loopai/server/find-server";
export * from "@loopai/server";
