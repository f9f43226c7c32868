/**
 * Whether a job suits programs at all: by its description and schemas when an app is made, before anybody has spent an hour on
 * rows, and by the rows once something was made of them.
 */
import { canonicalJson, isJsonObject, type JsonSchema, type LabelledRow, type Proportion } from "@loopai/core";

/** Longer texts are written, not chosen or cut out. */
const LONGEST_CHOSEN = 200;
const MADE_UP =
  /\b(?:summari[sz]e|summary|translate|paraphrase|rewrite|compose|draft|write|reply to|explain why|reason about|plan|brainstorm|creative)\b/i;

/** One sentence for each thing that speaks against it, with what would do instead. */
export function fitWarnings(task: string, outputSchema: JsonSchema): readonly string[] {
  const warnings: string[] = [];
  if (isFreeText(outputSchema)) {
    warnings.push(
      "output_schema allows any text: a program chooses among answers, finds parts of its input or computes; list the answers by enum, or keep the LLM for this job",
    );
  }
  const [word] = MADE_UP.exec(task) ?? [];
  if (word !== undefined) {
    warnings.push(
      `The task speaks of "${word}": what has to be made up or reasoned out in many steps is no job for a program; give it the decision in it, such as which kind of answer is due, and keep the LLM for the rest`,
    );
  }
  return warnings;
}

/** A text without list, pattern, format or a length that keeps it short, by itself or as the only field of an object. */
function isFreeText(schema: JsonSchema): boolean {
  if (!isJsonObject(schema)) return false;
  const properties = schema["properties"];
  if (schema["type"] === "object" && isJsonObject(properties)) {
    const [only, ...others] = Object.values(properties);
    return others.length === 0 && isJsonObject(only) && isFreeText(only);
  }
  if (schema["type"] !== "string") return false;
  const length = schema["maxLength"];
  const isShort = typeof length === "number" && length <= LONGEST_CHOSEN;
  return !isShort && ["enum", "const", "pattern", "format"].every((key) => schema[key] === undefined);
}

/** Fewer rows tell nothing of the job. */
const ENOUGH_ROWS = 20;
const HARDLY_RIGHT = 0.5;

/**
 * Says so where answers hardly repeat and what was learnt cannot make them either.
 *
 * @param right Share of rows that it makes right without having learnt from them.
 */
export function unfitRows(rows: readonly Pick<LabelledRow, "output">[], right: Proportion): readonly string[] {
  const answers = new Set(rows.map(({ output }) => canonicalJson(output))).size;
  if (rows.length < ENOUGH_ROWS || answers * 2 <= rows.length || right.value >= HARDLY_RIGHT) return [];
  const made = `${Math.round(right.value * right.n)} of ${right.n} were made right out of fold`;
  return [
    `${answers} different answers stand in ${rows.length} rows, and ${made}: the job does not seem to be a choice among answers, nor parts of the input or what can be computed from it; ask for the decision in it, with a list of answers, or keep the LLM for this job`,
  ];
}
