/** A program learnt from made-up messages: the linear step with its weights, words and temperature. */
import { inferSchemas, labelRows, type SynthesisResult, synthesize } from "@loopai/synthesis";

/** What tells the labels apart is how words end, so that a table of words cannot stand for the linear model. */
const ENDINGS = { spam: ["mania", "geld", "奖金"], ham: ["ville", "heim", "明天见"] };
const SUBJECTS = ["Hello", "Rechnung", "Tonight", ""];

export async function learnedProgram(): Promise<SynthesisResult> {
  const rows = (["spam", "ham"] as const).flatMap((output) =>
    Array.from({ length: 240 }, (_, at) => ({
      input: { subject: SUBJECTS[at % SUBJECTS.length] ?? "", text: `${letters(at)}${ENDINGS[output][at % 3]} ok` },
      output,
      line: at + 1,
      dev: false,
    })),
  );
  const learned = await synthesize({
    ...inferSchemas(rows),
    guarantee: { accuracy: 0.95, delta: 0.05, per_class: false },
    rows: labelRows(rows, "messages.csv", "import"),
  });
  if (learned.report.model !== "linear")
    throw new Error(`Cannot make a golden program: learnt ${learned.report.model}`);
  return learned;
}

/** A word of its own for each number. */
function letters(at: number): string {
  return Array.from((at + 1_000).toString(7), (digit) => "baeiouk"[Number(digit)]).join("");
}
