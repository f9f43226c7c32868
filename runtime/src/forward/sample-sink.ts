/** Where sampled executions go to be checked. */
import type { AppId, Clock } from "@loopai/core";
import type { DataFolder } from "../files/data-folder.ts";
import type { DrawnSample } from "./drawn-sample.ts";

export interface SampleSink {
  /**
   * Takes over samples of one app, at most 2,000 at a time; a rejection means none of them need have arrived. The same
   * sample may come again: whoever takes it tells by its execution id.
   */
  deliver(appId: AppId, samples: readonly DrawnSample[]): Promise<void>;
}

/** Delivers into the apps' own validation logs: the form for one process that does all. */
export function validationLogSink(folder: DataFolder, clock: Clock): SampleSink {
  return { deliver: (appId, samples) => folder.app(appId).validations.deliver(samples, clock()) };
}
