/** The sandbox of one run of the command line: what it takes is loaded when code is first to be run. */
import type { CodeSandbox } from "@loopai/server";
import type { SandboxSettings } from "./config.ts";

type Opened = CodeSandbox & AsyncDisposable;

export class CommandSandbox implements CodeSandbox, AsyncDisposable {
  readonly #settings: SandboxSettings;
  #opening: Promise<Opened> | undefined;

  constructor(settings: SandboxSettings) {
    this.#settings = settings;
  }

  async load(...given: Parameters<CodeSandbox["load"]>): ReturnType<CodeSandbox["load"]> {
    return (await this.#opened()).load(...given);
  }

  async runScript(...given: Parameters<CodeSandbox["runScript"]>): ReturnType<CodeSandbox["runScript"]> {
    return (await this.#opened()).runScript(...given);
  }

  async report(): ReturnType<CodeSandbox["report"]> {
    return (await this.#opened()).report();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await (await this.#opening)?.[Symbol.asyncDispose]();
  }

  #opened(): Promise<Opened> {
    return (this.#opening ??= this.#open());
  }

  async #open(): Promise<Opened> {
    const [{ openSandbox }, { sandboxOptions }] = await Promise.all([
      import("@loopai/server"),
      import("./sandbox-options.ts"),
    ]);
    return openSandbox(() => sandboxOptions(this.#settings));
  }
}
