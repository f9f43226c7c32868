/** A model that is asked nothing where an app's privacy setting forbids that its data leaves. */
import { LoopaiError, type Privacy } from "@loopai/core";
import type { Model } from "./model.ts";

/** Under these, inputs are not even written down on this machine as they are. */
const FORBIDDEN: ReadonlySet<Privacy> = new Set(["hashed", "none", "redacted"]);

/** @param local The model runs on this machine: nothing leaves. */
export function guardedModel(
  model: Model,
  { privacy, local }: { readonly privacy: Privacy; readonly local: boolean },
): Model {
  if (local || !FORBIDDEN.has(privacy)) return model;
  return {
    name: model.name,
    estimate: (request) => model.estimate(request),
    ask: async () => {
      throw new LoopaiError(
        "llm-forbidden",
        `Cannot ask ${model.name}: the app's privacy is "${privacy}", so its inputs stay on this machine; use a model that runs here, or set privacy to "full"`,
      );
    },
  };
}
