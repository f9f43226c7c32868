/**
 * Runs data programs in this process: features, linear models, scorecards, rules, lookup, calibration.
 *
 * Runs no code it was given. Training and serving share this featuriser, so they cannot diverge.
 */
export type { DataProgram, Explanation, ProgramFiles } from "./data-program.ts";
export * from "./definition.ts";
export { type EjectedAbout, type EjectOptions, ejectModule } from "./eject/eject-module.ts";
export { type NearestExample, nearestExamples } from "./explain/nearest-examples.ts";
export { canonicalText } from "./input/canonical-text.ts";
export { InputReader } from "./input/input-reader.ts";
export { normalisedKey } from "./input/normalised-key.ts";
export { UNICODE_VERSION } from "./unicode/unicode-tables.ts";
export * from "./open-data-program.ts";
export { SHAPES, scorecardTerms } from "./steps/scorecard-terms.ts";
export type { LinearContribution, LinearModel } from "./linear/linear-model.ts";
