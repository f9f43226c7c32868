import type { LinearWeights } from "@loopai/engine";

/**
 * The scores of a text, one a class, in an array that the next call overwrites.
 *
 * @throws {Error} for settings that the function is not written for: several fields, a category.
 */
export function bareLinear(weights: LinearWeights): (text: string) => Float64Array;
