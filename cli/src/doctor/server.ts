/** Which server holds the data folder, and whether it is ready. */
import { LoopaiError } from "@loopai/core";
import { findServer } from "@loopai/server/find-server";
import { nextCommand } from "../next-command.ts";
import type { Shell } from "../shell.ts";
import type { Finding } from "./finding.ts";

const name = "server";

export interface ServerFinding extends Finding {
  /** True where a server holds the folder and does not answer. */
  readonly unreachable?: boolean;
}

export async function checkServer(shell: Shell): Promise<ServerFinding> {
  const server = await findServer(shell.dataDir);
  if (server === undefined) {
    return { name, state: "missing", found: `none runs on this folder; ${nextCommand(shell, "serve")} starts one` };
  }
  const who = `process ${server.pid} at ${server.url} since ${server.since}`;
  try {
    const { status, checks } = await (await shell.api()).readiness();
    if (status === "ready") return { name, state: "ok", found: `${who}: ready` };
    const wrong = checks.filter(({ ok }) => !ok).map((check) => `${check.name}: ${check.detail}`);
    const state = status === "degraded" ? "warning" : "broken";
    return { name, state, found: `${who}: ${status}, ${wrong.join("; ")}` };
  } catch (error) {
    if (!(error instanceof LoopaiError)) throw error;
    return { name, state: "broken", found: error.message, unreachable: error.code === "server-unreachable" };
  }
}
