/** Labelled rows in, judged programs out: reading, splitting, learning, certifying, the gate. Decides nothing about what goes live. */
export { certify, type Certification, type CertificationRequest } from "./certificate/certify.ts";
export { coverageTable } from "./certificate/coverage-table.ts";
export type { AnswerScores, ScoredRows } from "./certificate/scored-rows.ts";
export { compileSchema, type SchemaCheck } from "./data/compile-schema.ts";
export { type InferredSchemas, inferSchemas } from "./data/infer-schemas.ts";
export type { BadRow, DataFormat, FoundColumns, LabelledData, ReadRow, UnlabelledInput } from "./data/labelled-data.ts";
export { READ_LIMITS } from "./data/read-limits.ts";
export { type ReadOptions, readLabelledData } from "./data/read-labelled-data.ts";
export { type Misfit, rowsNotFitting, type Schemas } from "./data/rows-not-fitting.ts";
export { type AddedRows, addRows } from "./split/add-rows.ts";
export { evaluate, type ClassEvaluation, type Evaluation, type ServingTerms } from "./evaluate/evaluate.ts";
export { type GateRequest, judgeCandidate } from "./gate/judge-candidate.ts";
export type { NewRow } from "./gate/new-row.ts";
export { groupOf } from "./split/group-of.ts";
export { labelRows } from "./split/label-rows.ts";
export { HOLDOUT_SHARE, SPLIT_SALT, splitOf } from "./split/split-of.ts";
export type * from "./synthesize.ts";
