/** Labelled rows in, judged programs out: reading, splitting, learning, certifying, the gate. Decides nothing about what goes live. */
export { certify, type Certification, type CertificationRequest } from "./certificate/certify.ts";
export { type AskedRow } from "./code/asked-row.ts";
export { type CodeJudgement, type CodeJudgementRequest, judgeCode } from "./code/judge-code.ts";
export { rowsToAsk } from "./code/rows-to-ask.ts";
export { coverageTable } from "./certificate/coverage-table.ts";
export type { AnswerScores, ScoredRows } from "./certificate/scored-rows.ts";
export { type InferredSchemas, inferSchemas } from "./data/infer-schemas.ts";
export type { BadRow, DataFormat, FoundColumns, LabelledData, ReadRow, UnlabelledInput } from "./data/labelled-data.ts";
export { READ_LIMITS } from "./data/read-limits.ts";
export { type ReadOptions, readLabelledData } from "./data/read-labelled-data.ts";
export { type Misfit, rowsNotFitting, type Schemas } from "./data/rows-not-fitting.ts";
export { type AddedRows, addRows } from "./split/add-rows.ts";
export { evaluate, type ClassEvaluation, type Evaluation, type ServingTerms } from "./evaluate/evaluate.ts";
export {
  type BehaviourDifference,
  compareBehaviour,
  type ComparedInput,
  type ComparedProgram,
} from "./evaluate/compare-behaviour.ts";
export { fitWarnings } from "./fit-check.ts";
export { type GateRequest, judgeCandidate } from "./gate/judge-candidate.ts";
export type { NewRow } from "./gate/new-row.ts";
export { shuffled } from "./gate/shuffled.ts";
export { codeManifest } from "./manifest/code-manifest.ts";
export type { JudgedProgram } from "./report/judged-program.ts";
export { programOfAnswers } from "./report/program-of-answers.ts";
export { Stopwatch } from "./report/stopwatch.ts";
export { refuseTooFewRows } from "./split/enough-rows.ts";
export { groupOf } from "./split/group-of.ts";
export { labelRows } from "./split/label-rows.ts";
export { type PreparedRows, prepareRows } from "./split/prepare-rows.ts";
export { HOLDOUT_SHARE, SPLIT_SALT, splitOf } from "./split/split-of.ts";
export { groupLogLines, type LogGroups, type LogTemplate } from "./templates/group-log-lines.ts";
export { type AskingEstimate, estimateAsking } from "./propose/estimate-asking.ts";
export { type Asking } from "./propose/ask-proposers.ts";
export {
  type CodePort,
  type CodeTrial,
  WRITTEN_LANGUAGES,
  type WrittenCode,
  type WrittenLanguage,
} from "./propose/code-port.ts";
export { PROPOSERS, type ProposerName } from "./propose/proposing.ts";
export { distinguishingInput } from "./transform/distinguishing-input.ts";
export { SearchEffort } from "./transform/search-effort.ts";
export { type FoundTransform, searchTransforms } from "./transform/search-transforms.ts";
export type { TransformExample } from "./transform/transform-example.ts";
export * from "./synthesis-request.ts";
export * from "./synthesize.ts";
