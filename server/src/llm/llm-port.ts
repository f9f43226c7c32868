/** How the server comes to a model: settings and key are its opener's. */
import { LoopaiError } from "@loopai/core";
import type { Model } from "@loopai/llm";

export interface OpenedLlm {
  readonly model: Model;
  /** Its API's, or the name of its provider. */
  readonly address: string;
  /** It runs on this machine: nothing leaves. */
  readonly local: boolean;
  /** Caps of all apps of the data folder together, in a calendar month of UTC. */
  readonly caps: { readonly usdPerMonth?: number | undefined; readonly tokensPerMonth?: number | undefined };
}

export interface LlmPort {
  /** Opened when it is first asked. @throws {LoopaiError} `llm-not-configured`, `config-invalid`. */
  open(): Promise<OpenedLlm>;
}

/** Where nobody set up a model. */
export const NO_LLM: LlmPort = {
  open: async () => {
    throw new LoopaiError(
      "llm-not-configured",
      "Cannot ask a model: none is set up; set LOOPAI_LLM_PROVIDER, LOOPAI_LLM_MODEL and LOOPAI_LLM_KEY",
    );
  },
};
