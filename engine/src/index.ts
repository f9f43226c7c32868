/**
 * Runs data programs in this process: features, linear models, scorecards, rules, lookup, calibration.
 *
 * Runs no code it was given. Training and serving share this featuriser, so they cannot diverge.
 */
export type { DataProgram, Explanation, ProgramFiles } from "./data-program.ts";
export * from "./definition.ts";
export type { LinearContribution, LinearModel } from "./linear/linear-model.ts";
