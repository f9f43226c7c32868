/**
 * Does a labelled row speak for every part of the candidate?
 *
 * A rule that is right on no training row, a table's entry that nobody labelled so or a weight for a text that never came does
 * nothing on the rows that judge, and waits for a trigger: figures cannot see it, so it must not be there. The same check
 * finds rows that were kept for judging and stand in a table all the same.
 */
import { canonicalJson, type GateCheck, isJsonObject, type Json, type LabelledRow, sameJson } from "@loopai/core";
import {
  type FieldRulesStep,
  holds,
  InputReader,
  type LabelsStep,
  leafOf,
  type LinearStep,
  type LookupStep,
  normalisedKey,
  openDataProgram,
  type ProgramFiles,
  readDefinition,
  readWeights,
  runCases,
  type RulesStep,
  type ScorecardStep,
  scorecardTerms,
  type Step,
  templateKey,
  type TemplateStep,
  type TransformStep,
  type TreeStep,
  type ValidationStep,
  type WeighedRulesStep,
} from "@loopai/engine";
import { fieldRuleUses } from "../extract/field-rule-uses.ts";
import { namedValues } from "../extract/extraction-form.ts";
import { unknownFeatures } from "./unknown-features.ts";

/** @param rows Training rows and pinned corrections: what the candidate may have learnt from. */
export function checkSupport(files: ProgramFiles, rows: readonly LabelledRow[]): GateCheck {
  const definition = readDefinition(files);
  const reader = new InputReader(definition.inputs.map(({ pointer }) => pointer));
  const labelled: LabelledInputs = { rows, fields: rows.map(({ input }) => reader.read(input)) };
  const counts = definition.steps
    .map((step) => countUnsupported(step, files, labelled))
    .filter((count) => count !== undefined);
  const unsupported = counts.filter(({ without }) => without > 0);
  const finding =
    counts.length === 0
      ? "left out: no step has parts that rows speak for one by one"
      : (unsupported.length > 0 ? unsupported : counts).map(shown).join("; ");
  return { name: "support", passed: unsupported.length === 0, finding };

  function countUnsupported(step: Step, all: ProgramFiles, inputs: LabelledInputs): Count | undefined {
    switch (step.kind) {
      case "lookup":
        return lookupEntries(step, all, inputs);
      case "rules":
        return rulesWithout(step, all, inputs);
      case "weighed-rules":
        return weighedRules(step, all, inputs);
      case "field-rules":
        return fieldRules(step, inputs);
      case "scorecard":
        return scorecardTermsWithout(step, inputs);
      case "linear":
        return features(step, all, inputs);
      case "template":
        return templates(step, all, inputs);
      case "validation":
        return checks(step, all, inputs);
      case "labels":
        return labelModels(step, all, inputs);
      case "tree":
        return treeLeaves(step, definition.outputs, inputs);
      case "transform":
        return transformCases(step, inputs);
      // Its weights are of words and their neighbours: too many to hold against rows one by one.
      case "tagger":
      case "constant":
        return undefined;
    }
  }
}

interface LabelledInputs {
  readonly rows: readonly LabelledRow[];
  /** Texts of the fields of each row. */
  readonly fields: readonly (readonly string[])[];
}

/** Parts of a step, and how many of them no row speaks for. */
interface Count {
  readonly parts: string;
  readonly all: number;
  readonly without: number;
}

function shown({ parts, all, without }: Count): string {
  return without === 0
    ? `a labelled row speaks for each of ${all} ${parts}`
    : `no labelled row speaks for ${without} of ${all} ${parts}`;
}

function lookupEntries({ file }: LookupStep, files: ProgramFiles, { rows, fields }: LabelledInputs): Count {
  const { outputs } = readDefinition(files);
  const said = new Set(rows.map(({ output }, at) => `${canonicalJson(output)} ${normalisedKey(fields[at] ?? [])}`));
  const table = JSON.parse(new TextDecoder().decode(files.get(file))) as Readonly<Record<string, number>>;
  const entries = Object.entries(table).map(([key, answer]) => `${canonicalJson(outputs[answer] ?? null)} ${key}`);
  return {
    parts: "entries of a table",
    all: entries.length,
    without: entries.filter((entry) => !said.has(entry)).length,
  };
}

function templates({ file, line }: TemplateStep, files: ProgramFiles, { rows, fields }: LabelledInputs): Count {
  const { outputs } = readDefinition(files);
  const tables = JSON.parse(new TextDecoder().decode(files.get(file))) as Readonly<
    Record<"lines" | "values", Readonly<Record<string, number>>>
  >;
  const counts = (
    [
      ["lines", false],
      ["values", true],
    ] as const
  ).map(([name, values]) => {
    const keys = fields.map((texts) => templateKey(texts, line, { values }));
    const said = new Set(rows.map(({ output }, at) => `${canonicalJson(output)} ${keys[at]}`));
    const entries = Object.entries(tables[name]).map(
      ([key, answer]) => `${canonicalJson(outputs[answer] ?? null)} ${key}`,
    );
    return { all: entries.length, without: entries.filter((entry) => !said.has(entry)).length };
  });
  const [lines = NOTHING, values = NOTHING] = counts;
  return { parts: "templates", all: lines.all + values.all, without: lines.without + values.without };
}

const NOTHING = { all: 0, without: 0 };

/** A rule must match some row, and the model beside the rules stands like any other. */
function weighedRules({ rules, model }: WeighedRulesStep, files: ProgramFiles, inputs: LabelledInputs): Count {
  const definition = readDefinition(files);
  const silent = rules.filter((rule) => {
    const first = { kind: "rules", rules: [{ ...ruleOf(rule), answer: 0 }] };
    const alone = { ...definition, outputs: [null], steps: [first] };
    const program = openDataProgram(new Map([["program.json", new TextEncoder().encode(JSON.stringify(alone))]]));
    return !inputs.rows.some(({ input }) => program.execute(input) !== undefined);
  });
  const learnt = model === undefined ? undefined : features({ file: model.file }, files, inputs);
  const all = rules.length + (learnt?.all ?? 0);
  return { parts: "rules and features", all, without: silent.length + (learnt?.without ?? 0) };
}

function ruleOf({ name, field, pattern, ignore_case }: WeighedRulesStep["rules"][number]) {
  return { name, field, pattern, ignore_case };
}

/** Each rule by itself, so that one that always stands behind another is not taken for one that never matches. */
function rulesWithout({ rules }: RulesStep, files: ProgramFiles, { rows }: LabelledInputs): Count {
  const definition = readDefinition(files);
  const without = rules.filter((rule) => {
    const alone = { ...definition, steps: [{ kind: "rules", rules: [rule] }] };
    const program = openDataProgram(new Map([["program.json", new TextEncoder().encode(JSON.stringify(alone))]]));
    return !rows.some(({ input, output }) => {
      const answer = program.execute(input);
      return answer !== undefined && sameJson(answer.output, output);
    });
  });
  return { parts: "rules", all: rules.length, without: without.length };
}

/** A rule must find, in its place among the others, a value that some row has. */
function fieldRules(step: FieldRulesStep, { rows, fields }: LabelledInputs): Count {
  const texts = fields.map((own) => own[step.text] ?? "");
  const uses = fieldRuleUses(
    step,
    texts,
    rows.map(({ output }) => namedValues(output, step.form) ?? []),
  );
  return { parts: "rules", all: uses.length, without: uses.filter(({ right }) => right === 0).length };
}

/** A check must be right on some row of its kind. */
function checks(step: ValidationStep, files: ProgramFiles, { rows, fields }: LabelledInputs): Count {
  const definition = readDefinition(files);
  const { by } = step;
  const alone = { ...definition, steps: [step] };
  const program = openDataProgram(
    new Map([...files, ["program.json", new TextEncoder().encode(JSON.stringify(alone))]]),
  );
  const right = new Set(
    rows.flatMap(({ input, output }, at) => {
      const answer = program.execute(input);
      const isRight = answer !== undefined && sameJson(answer.output, output);
      return isRight ? [by === undefined ? "" : (fields[at]?.[by] ?? "")] : [];
    }),
  );
  const kinds = Object.keys(JSON.parse(new TextDecoder().decode(files.get(step.file))));
  return { parts: "checks", all: kinds.length, without: kinds.filter((kind) => !right.has(kind)).length };
}

/** Each label's model stands like any other. */
function labelModels({ labels }: LabelsStep, files: ProgramFiles, inputs: LabelledInputs): Count {
  const counts = labels.map(({ file }) => features({ file }, files, inputs));
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  return { parts: "features", all, without: counts.reduce((sum, count) => sum + count.without, 0) };
}

/** A leaf must be right on some row. */
function treeLeaves({ nodes }: TreeStep, outputs: readonly Json[], { rows, fields }: LabelledInputs): Count {
  const speaking = new Set(
    rows.flatMap(({ output }, row) => {
      const leaf = leafOf(nodes, fields[row] ?? []);
      return sameJson(outputs[leaf.answer] ?? null, output) ? [leaf] : [];
    }),
  );
  const leaves = nodes.filter((node) => "answer" in node).length;
  return { parts: "leaves", all: leaves, without: leaves - speaking.size };
}

/** A case must make the answer of some row. */
function transformCases({ cases, key }: TransformStep, { rows, fields }: LabelledInputs): Count {
  const speaking = new Set(
    rows.flatMap(({ output }, row) => {
      const texts = fields[row] ?? [];
      const chosen = cases.findIndex(({ when }) => when.every(({ is, not = false }) => holds(is, texts) !== not));
      const parts = cases[chosen]?.parts;
      const made = parts === undefined ? undefined : runCases([{ when: [], parts }], texts);
      return made !== undefined && made === textOf(valueIn(output, key)) ? [chosen] : [];
    }),
  );
  return { parts: "cases", all: cases.length, without: cases.length - speaking.size };
}

function valueIn(output: Json, key: string | undefined): Json {
  return key === undefined ? output : isJsonObject(output) ? (output[key] ?? null) : null;
}

function textOf(value: Json): string | null {
  return value === null ? null : typeof value === "string" ? value : JSON.stringify(value);
}

function scorecardTermsWithout({ terms }: ScorecardStep, { fields }: LabelledInputs): Count {
  const missing = new Set(terms.map(({ term }) => term));
  for (const texts of fields) scorecardTerms(texts, (term) => missing.delete(term));
  return { parts: "terms", all: terms.length, without: missing.size };
}

function features({ file }: Pick<LinearStep, "file">, files: ProgramFiles, { fields }: LabelledInputs): Count {
  const weights = readWeights(files.get(file) ?? new Uint8Array());
  return { parts: "features", all: weights.hashes.length, without: unknownFeatures(weights, fields) };
}
