/**
 * Records of calls as lines, by template: what {@link executionLine} of core says, at a third of its price.
 *
 * Whatever an app's privacy keeps out of records is gone here, before any line exists. Lines have no checksum and no
 * line feed yet: the writer adds both.
 */
import {
  errorCodeOf,
  type Execution,
  type Json,
  LoopaiError,
  type Outcome,
  type Privacy,
  type Version,
} from "@loopai/core";
import type { KeptValues } from "../privacy/kept-values.ts";
import type { Drawn } from "../sample/sampling-plan.ts";
import { rememberingText } from "./json-text.ts";

/** What a shadow said about a call. */
export interface ShadowSaid {
  readonly version: Version;
  readonly outcome: Outcome;
  readonly agrees: boolean;
  readonly latencyMs: number;
}

export class ExecutionText {
  readonly #privacy: Privacy;
  readonly #kept: KeptValues;
  readonly #outputText: (output: Json) => string;

  constructor(privacy: Privacy, kept: KeptValues) {
    this.#privacy = privacy;
    this.#kept = kept;
    this.#outputText = rememberingText((output) => JSON.stringify(kept.output(output)));
  }

  /**
   * The line of `datasets/executions/`.
   *
   * @throws {LoopaiError} `input-invalid` for an input that nests too deeply to be written, or is no JSON.
   */
  execution(execution: Execution): string {
    const { outcome } = execution;
    const subject = this.#kept.subject(execution.subject);
    const errorCode = errorCodeOf(outcome);
    return `{"execution_id":"${execution.id}","app_id":"${execution.appId}","version":${execution.version},"served_as":"${
      execution.servedAs
    }","input":${this.#inputText(execution.input)},"output":${this.#answerText(outcome)},"confidence":${confidenceText(
      outcome,
    )},"status":"${outcome.status}","answered_by":${
      outcome.status === "succeeded" ? '"program"' : "null"
    },"error_code":${errorCode === null ? "null" : `"${errorCode}"`},"latency_ms":${execution.latencyMs},"sampled":${
      execution.sampled
    },"inclusion_probability":${execution.inclusionProbability},"subject":${
      subject === null ? "null" : JSON.stringify(subject)
    },"privacy":"${this.#privacy}","executed_at":"${execution.executedAt}"}`;
  }

  /**
   * The line of `datasets/samples/`.
   *
   * @param executionText Line of the execution, as it was sampled.
   * @param shadow The one whose disagreement made it a sample.
   */
  sample(executionText: string, drawn: Drawn, shadow?: ShadowSaid): string {
    const disagreement =
      shadow === undefined
        ? "null"
        : `{"version":${shadow.version},"status":"${shadow.outcome.status}","output":${this.#answerText(shadow.outcome)}}`;
    return `${executionText.slice(0, -1)},"draw":${drawn.draw},"uniform_rate":${drawn.uniformRate},"sampler":${JSON.stringify(
      drawn.sampler,
    )},"disagreement":${disagreement}}`;
  }

  /**
   * The line of `datasets/shadows/`.
   *
   * @param drawn How the call was drawn after all disagreements counted.
   */
  shadow(execution: Execution, shadow: ShadowSaid, drawn: Drawn): string {
    const { outcome } = shadow;
    const errorCode = errorCodeOf(outcome);
    return `{"execution_id":"${execution.id}","app_id":"${execution.appId}","version":${
      shadow.version
    },"answered_version":${execution.version},"agrees":${shadow.agrees},"output":${this.#answerText(
      outcome,
    )},"confidence":${confidenceText(outcome)},"status":"${outcome.status}","error_code":${
      errorCode === null ? "null" : `"${errorCode}"`
    },"latency_ms":${shadow.latencyMs},"sampled":${drawn.sampled},"inclusion_probability":${
      drawn.probability
    },"executed_at":"${execution.executedAt}"}`;
  }

  #answerText(outcome: Outcome): string {
    return outcome.status === "succeeded" ? this.#outputText(outcome.output) : "null";
  }

  #inputText(input: Json): string {
    try {
      // Undefined, against its type, for what is no JSON at all: a caller without types may hand in anything.
      const text: string | undefined = JSON.stringify(this.#kept.input(input));
      if (text !== undefined) return text;
      throw new LoopaiError("input-invalid", "Cannot record the execution: its input is no JSON value");
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new LoopaiError("input-invalid", "Cannot record the execution: its input nests too deeply to be written", {
        cause,
      });
    }
  }
}

function confidenceText(outcome: Outcome): string {
  return "confidence" in outcome && outcome.confidence !== undefined ? String(outcome.confidence) : "null";
}
