/**
 * What a plugin may add, one small interface a duty.
 *
 * A plugin is code the operator chose to load, yet it is treated as hostile: a throw, a hang or a
 * wrong answer of a plugin never fails an execution.
 */
import * as z from "zod";
import type { Execution, UnsampledExecution } from "./execution.ts";
import type { Json } from "./json.ts";
import type { JsonSchema } from "./json-schema.ts";

export const Verdict = z.strictObject({
  valid: z.boolean(),
  message: z.string(),
  score: z.number().min(0).max(1).optional(),
});
export type Verdict = z.infer<typeof Verdict>;

export interface ValidationContext {
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  /** The right answer where a label is known. */
  readonly expected?: Json;
}

export interface Validator {
  readonly name: string;
  /** Judges one sampled execution, or returns `undefined` to leave it to the next validator. */
  validate(execution: Execution, context: ValidationContext): Promise<Verdict | undefined>;
}

export interface SamplingContext {
  /** Confidence from which the program that answered gives its answer, 0 to 1; null: it defers everything. */
  readonly threshold: number | null;
}

export interface Sampler {
  readonly name: string;
  /**
   * Probability in 0 to 1 with which the execution is to be checked. Pure and synchronous: the host draws.
   * Asked on the hot path, once a call; what is no number in 0 to 1 counts as 0, and so does a throw.
   */
  sample(execution: UnsampledExecution, context: SamplingContext): number;
}

export interface Plugin {
  readonly name: string;
  readonly version: string;
  /** Higher is asked first. @defaultValue 100 */
  readonly priority?: number;
  readonly validators?: readonly Validator[];
  readonly samplers?: readonly Sampler[];
}

const PluginHead = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  priority: z.int().optional(),
});

/**
 * Checks the head of a plugin and returns it with its priority filled in.
 *
 * @throws {z.ZodError} when name, version or priority do not have their form.
 */
export function definePlugin<P extends Plugin>(plugin: P): P & { readonly priority: number } {
  PluginHead.parse(plugin);
  return { ...plugin, priority: plugin.priority ?? 100 };
}
