/** What asking a model will take, before anything is asked: the very prompts of the first round, and as many rounds as are allowed. */
import type { LabelledRow } from "@loopai/core";
import { type CostEstimate, type Prompt, renderPrompt } from "@loopai/llm";
import { readExamples, rowsToLearn } from "../learn/examples.ts";
import { assignFolds } from "../learn/folds.ts";
import type { SynthesisRequest } from "../synthesis-request.ts";
import { prepareRows } from "../split/prepare-rows.ts";
import { refuseTooFewRows } from "../split/enough-rows.ts";
import type { Asking } from "./ask-proposers.ts";
import { CODE_CONTRACT } from "./code/code-contract.ts";
import { devRows } from "./dev-rows.ts";
import { MOST_EARLIER_UNITS } from "./field-rules/earlier-answer.ts";
import { MOST_FIELD_RULES_ASKED } from "./field-rules/propose-field-rules.ts";
import { fieldRulesValues } from "./field-rules/field-rules-values.ts";
import { noRulesHere, rulesKind } from "./rules-kind.ts";
import { promptValues } from "./prompt-values.ts";

const MOST_REPLY_TOKENS = 8_000;

export interface AskingEstimate {
  readonly calls: number;
  readonly likely: CostEstimate["likely"];
  /** Held under the caps; what the budget does not allow is not asked. */
  readonly most: CostEstimate["most"];
}

/** @throws {LoopaiError} `data-insufficient`; `request-invalid` where rules are asked for and the job is none for them. */
export function estimateAsking(
  {
    rows: given,
    inputSchema,
    outputSchema,
    seed = 1,
  }: Pick<SynthesisRequest, "rows" | "inputSchema" | "outputSchema" | "seed">,
  asking: Asking,
): AskingEstimate {
  const prepared = prepareRows(given);
  refuseTooFewRows(prepared);
  const rows = rowsToLearn(prepared.train, seed);
  const examples = readExamples(rows);
  const folds = assignFolds(examples, seed);
  const shown: readonly LabelledRow[] = devRows({ rows, folds }).shown.map((row) => rows[row]);
  const job = { ports: asking, inputSchema, outputSchema, shown, confused: [] };
  const values = promptValues({ ...job, examples });
  const { proposer, candidates = 2, repairs = 3, language = "javascript" } = asking;
  const kind = proposer === "code" ? undefined : rulesKind({ rows, examples });
  if (proposer === "rules" && kind === undefined) throw noRulesHere();
  const ofFields = kind === "fields" ? fieldRulesPrompts(job) : [];
  const rules = kind === "labels" ? [renderPrompt("rules", values)] : ofFields;
  const code = renderPrompt("code", { ...values, contract: CODE_CONTRACT[language] });
  // A prompt to mend shows rows and the program in place of rows of each label: about as much.
  const asked = [...rules, ...Array.from({ length: proposer === "rules" ? 0 : candidates + repairs }, () => code)];
  const estimates = asked.map((prompt) =>
    asking.model.estimate({ purpose: "code", ...prompt, mostOutputTokens: MOST_REPLY_TOKENS }),
  );
  // Rules for labels are asked for once more where nothing can be made of the reply.
  const atMost = [...estimates, ...(kind === "labels" ? estimates.slice(0, rules.length) : [])];
  const sum = (of: "likely" | "most"): CostEstimate["likely"] =>
    (of === "most" ? atMost : estimates).reduce(
      (all, estimate) => ({
        inputTokens: all.inputTokens + estimate[of].inputTokens,
        cachedInputTokens: 0,
        outputTokens: all.outputTokens + estimate[of].outputTokens,
        costUsd: all.costUsd + estimate[of].costUsd,
      }),
      { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, costUsd: 0 },
    );
  return { calls: atMost.length, likely: sum("likely"), most: sum("most") };
}

/** The first, and those that show what became of the one before, at its longest. */
function fieldRulesPrompts(job: Parameters<typeof fieldRulesValues>[0]): readonly Prompt[] {
  return Array.from({ length: MOST_FIELD_RULES_ASKED }, (_, round) =>
    renderPrompt("field-rules", fieldRulesValues(job, round === 0 ? undefined : "x".repeat(MOST_EARLIER_UNITS))),
  );
}
