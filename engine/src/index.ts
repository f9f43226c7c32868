/**
 * Runs data programs in this process: features, linear models, scorecards, rules, lookup, calibration. Holds values
 * against JSON Schemas.
 *
 * Runs no code it was given. Training and serving share this featuriser, so they cannot diverge.
 */
export type { DataProgram, Explanation, ProgramFiles } from "./data-program.ts";
export type { Calibration } from "./calibration-definition.ts";
export * from "./definition.ts";
export { type EjectedAbout, type EjectOptions, ejectModule } from "./eject/eject-module.ts";
export { type NearestExample, nearestExamples } from "./explain/nearest-examples.ts";
export { canonicalText } from "./input/canonical-text.ts";
export { InputReader } from "./input/input-reader.ts";
export { normalisedKey } from "./input/normalised-key.ts";
export * from "./open-data-program.ts";
export { FieldRuleFinder, type FoundSpan } from "./field-rules/field-rule-finder.ts";
export type { FieldRule, FieldRulesStep } from "./field-rules/field-rules-definition.ts";
export { marginOf } from "./field-rules/field-rules-runner.ts";
export { compileSchema, type SchemaCheck } from "./schema/schema-check.ts";
export { SHAPES, scorecardTerms } from "./steps/scorecard-terms.ts";
export { FeatureExtractor } from "./features/feature-extractor.ts";
export * from "./features/feature-settings.ts";
export type { FeatureTrace } from "./features/feature-trace.ts";
export { COUNT_WEIGHTS, MOST_COUNTED } from "./linear/count-weight.ts";
export type { LinearContribution, LinearModel } from "./linear/linear-model.ts";
export * from "./linear/linear-weights.ts";
export { openLinearModel } from "./linear/open-linear-model.ts";
export { readWeights } from "./linear/read-weights.ts";
export { writeWeights } from "./linear/write-weights.ts";
export { bestBut, scopeScore } from "./steps/scope-score.ts";
export { bestIndex, confidenceOf, plattProbability } from "./steps/score-confidence.ts";
export { TagDecoder, type TransitionTable } from "./tagger/tag-decoder.ts";
export { type FoundField, foundFields, valueOf } from "./tagger/found-fields.ts";
export { type TagModel, writeTagModel } from "./tagger/tag-model.ts";
export type { TaggerForm, TaggerStep } from "./tagger/tagger-definition.ts";
export { MOST_WORDS, type TextWord, textWords, withoutEndSigns } from "./tagger/text-words.ts";
export { type WordClasses, wordFeatures, wordHash } from "./tagger/word-features.ts";
export { maskLine, type MaskSettings, VARIABLE } from "./templates/mask-line.ts";
export type { TemplateMatch, TemplateStep } from "./templates/template-definition.ts";
export { templateKey } from "./templates/template-key.ts";
export { numbersIn, type NumberAtom } from "./transform/numbers.ts";
export { datePart, movedDate, readDate } from "./transform/dates.ts";
export { holds, placeIn, runAtom, runCases } from "./transform/run-transform.ts";
export { typedText } from "./transform/typed-text.ts";
export { textSpans, type Token, TOKENS, tokenSpans } from "./transform/tokens.ts";
export {
  type Atom,
  DATE_PARTS,
  type Place,
  type Predicate,
  type TransformCase,
  type TransformStep,
} from "./transform/transform-definition.ts";
export { fieldNumber, leafOf } from "./tree/tree-runner.ts";
export type { TreeNode, TreeStep } from "./tree/tree-definition.ts";
export type { LabelsStep } from "./labels/labels-definition.ts";
export { MOST_VALUE_UNITS, passes, VALIDATOR_BANK } from "./validation/validator-bank.ts";
export type { ValidationCheck, ValidationChecks, ValidationStep } from "./validation/validation-definition.ts";
export { LOWER_UNITS, UNICODE_VERSION, UNIT_CLASSES } from "./unicode/unicode-tables.ts";
