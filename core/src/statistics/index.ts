/** Statistics of proportions and of classifiers: pure functions, each with its source. See docs/reference/statistics.md. */
export * from "./binomial.ts";
export * from "./calibration-error.ts";
export * from "./class-scores.ts";
export * from "./clopper-pearson.ts";
export * from "./mcnemar.ts";
export * from "./normal.ts";
export * from "./quantile.ts";
export * from "./wilson.ts";
