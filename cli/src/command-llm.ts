/** The model of one run of the command line: what it takes is loaded when one is first to be asked. */
import type { LlmPort, OpenedLlm } from "@loopai/server";
import type { LlmConfig } from "./config.ts";

export class CommandLlm implements LlmPort {
  readonly #config: LlmConfig;
  #opening: Promise<OpenedLlm> | undefined;

  constructor(config: LlmConfig) {
    this.#config = config;
  }

  open(): Promise<OpenedLlm> {
    const opening = (this.#opening ??= this.#open());
    // A failure is not remembered: a file of prices may be mended.
    opening.catch(() => (this.#opening = undefined));
    return opening;
  }

  async #open(): Promise<OpenedLlm> {
    const { openedLlm } = await import("./llm-options.ts");
    return openedLlm(this.#config);
  }
}
