/** What the samplers' tests share: calls, and plans over them. */
import {
  AppId,
  type ErrorCode,
  ExecutionId,
  type Outcome,
  Sampling,
  type SamplingContext,
  type UnsampledExecution,
  Version,
} from "@loopai/core";
import type * as z from "zod";
import { SamplingPlan, type SamplingPlanParts } from "./sampling-plan.ts";

export const MIDNIGHT = Date.parse("2026-11-20T00:00:00Z");
export const MINUTE_MS = 60_000;
export const CONTEXT: SamplingContext = { threshold: 0.9 };

export function execution(change: Partial<UnsampledExecution> = {}): UnsampledExecution {
  return {
    id: idOf(0),
    appId: AppId.parse("spam-detector-001"),
    version: Version.parse(1),
    servedAs: "champion",
    input: "see you",
    outcome: answer("ham"),
    subject: undefined,
    latencyMs: 0.01,
    executedAt: "2026-11-20T00:00:00.000Z",
    ...change,
  };
}

/** The same id for the same number, so that a test draws alike each time it runs. */
export function idOf(number: number): ExecutionId {
  return ExecutionId.parse(`01a1f8d3-ea00-7000-8000-${number.toString(16).padStart(12, "0")}`);
}

/** Confident enough not to be uncertain. */
export function answer(output: string, confidence = 0.9999): Outcome {
  return { status: "succeeded", output, confidence };
}

export function failure(errorCode: ErrorCode = "program-failed"): Outcome {
  return { status: "failed", errorCode, message: "v1 threw Error" };
}

/** A plan of the rates given; the others are 0. */
export function plan(settings: z.input<typeof Sampling>, rest: Omit<Partial<SamplingPlanParts>, "settings"> = {}) {
  const none = { uniform: 0, stratified: 0, uncertainty: 0, disagreement: 0, failures: 0 };
  return new SamplingPlan({ salt: "salt-1", ...rest, settings: Sampling.parse({ ...none, ...settings }) });
}
