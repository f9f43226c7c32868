/** One data folder whose server is killed, as often as asked, and what its files say of the calls that were answered. */
import { rm } from "node:fs/promises";
import { ChildServer } from "../load/child-server.ts";
import { APP_ID, EXECUTE } from "../load/example-app.ts";
import { callOnce, callUntilKilled } from "./acknowledged-calls.ts";
import { recordedExecutions } from "./recorded-executions.ts";

/** Over all kills of the folder so far. */
export interface CheckedFolder {
  readonly acknowledged: number;
  readonly missing: number;
  readonly doubled: number;
  readonly torn: number;
}

const SERVER = new URL("../load/loopai-server.ts", import.meta.url);
const CONNECTIONS = 64;

export class KilledFolder implements AsyncDisposable {
  readonly #path: string;
  readonly #bodies: string;
  readonly #acknowledged = new Set<string>();
  readonly #missing = new Set<string>();
  readonly #doubled = new Set<string>();
  #torn = 0;
  #server: ChildServer | undefined;

  constructor(path: string, bodies: string) {
    this.#path = path;
    this.#bodies = bodies;
  }

  /** Kills the server as soon as it acknowledged `calls` more, 64 under way at any time. */
  async killUnderLoad(calls: number): Promise<void> {
    const server = (this.#server ??= await this.#start());
    const url = new URL(`${server.url}${EXECUTE}`);
    const kill = (): Promise<void> => server.kill();
    const ids = await callUntilKilled({ url, bodies: this.#bodies, connections: CONNECTIONS, calls, kill });
    this.#server = undefined;
    for (const id of ids) this.#acknowledged.add(id);
  }

  /** Starts the server again, calls it once, so that it writes where the killed one wrote, and reads the files. */
  async restartAndCheck(): Promise<CheckedFolder> {
    const server = (this.#server = await this.#start());
    this.#acknowledged.add(await callOnce(new URL(`${server.url}${EXECUTE}`), this.#bodies));
    const { lines, sampled, samples, torn } = await recordedExecutions(this.#path, APP_ID);
    for (const id of this.#acknowledged) {
      if (!lines.has(id) || (sampled.has(id) && !samples.has(id))) this.#missing.add(id);
    }
    for (const counts of [lines, samples]) {
      for (const [id, count] of counts) if (count > 1) this.#doubled.add(id);
    }
    // A torn line stays torn in later looks: the most of them is their number.
    this.#torn = Math.max(this.#torn, torn);
    return {
      acknowledged: this.#acknowledged.size,
      missing: this.#missing.size,
      doubled: this.#doubled.size,
      torn: this.#torn,
    };
  }

  /** Ends the server and removes the folder. May be called twice. */
  async remove(): Promise<void> {
    await this.#server?.kill();
    this.#server = undefined;
    await rm(this.#path, { recursive: true, force: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.remove();
  }

  #start(): Promise<ChildServer> {
    return ChildServer.start({ script: SERVER, args: [this.#path] });
  }
}
