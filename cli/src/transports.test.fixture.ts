/**
 * A folder for tests of commands that must work the same in both ways: with nobody holding the data folder, and with
 * a server that holds it and is called over HTTP.
 */
import { join } from "node:path";
import { type CodeSandbox, serve, type Serving } from "@loopai/server";
import { TemporaryFolder } from "./temporary-folder.test.fixture.ts";

export const TRANSPORTS = ["in process", "over HTTP"] as const;
export type TransportName = (typeof TRANSPORTS)[number];

export class CommandFolder implements AsyncDisposable {
  readonly #folder: TemporaryFolder;
  readonly #serving: Serving | undefined;

  private constructor(folder: TemporaryFolder, serving: Serving | undefined) {
    this.#folder = folder;
    this.#serving = serving;
  }

  /** @param sandbox Where the server over HTTP runs code; in process it is handed to each command. */
  static async open(transport: TransportName, sandbox?: CodeSandbox): Promise<CommandFolder> {
    const folder = new TemporaryFolder();
    if (transport === "in process") return new CommandFolder(folder, undefined);
    const dataDir = join(folder.path, "loopai-data");
    return new CommandFolder(folder, await serve({ dataDir, create: true, port: 0, ...(sandbox && { sandbox }) }));
  }

  get path(): string {
    return this.#folder.path;
  }

  write(name: string, content: string | Uint8Array): string {
    return this.#folder.write(name, content);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#serving?.close();
    this.#folder[Symbol.dispose]();
  }
}
