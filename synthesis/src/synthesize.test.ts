import {
  expectedCalibrationError,
  type LabelledRow,
  LoopaiError,
  manifestText,
  parseManifest,
  type Report,
  Report as ReportSchema,
  sha256Of,
} from "@loopai/core";
import { openDataProgram } from "@loopai/engine";
import { beforeAll, describe, expect, test } from "vitest";
import { inferSchemas } from "./data/infer-schemas.ts";
import { groupOf } from "./split/group-of.ts";
import { labelRows } from "./split/label-rows.ts";
import { splitOf } from "./split/split-of.ts";
import type { SynthesisProgress, SynthesisRequest, SynthesisResult } from "./synthesis-request.ts";
import { synthesize } from "./synthesize.ts";

const WORDS = {
  billing: ["invoice", "charge", "refund", "payment", "card", "receipt"],
  access: ["password", "login", "locked", "reset", "code", "account"],
  delivery: ["parcel", "courier", "late", "tracking", "address", "shipped"],
} as const;
const FILLER = ["please", "my", "is", "the", "again", "today", "wrong", "help", "why", "was", "not", "still"];

/** Numbers in 0 to 1 that look random and are the same in every run (Park & Miller 1988). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** Tickets of three queues: two telling words among ten, three rows in a hundred with any label. */
function tickets(count: number, seed = 1): readonly LabelledRow[] {
  const random = numbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random.next().value * from.length)];
  const queues = Object.keys(WORDS) as (keyof typeof WORDS)[];
  const rows = Array.from({ length: count }, (_, at) => {
    const queue = pick(queues);
    const words = [...Array.from({ length: 8 }, () => pick(FILLER)), pick(WORDS[queue]), pick(WORDS[queue])];
    const text = `${words.join(" ")} ${at}`;
    const output = random.next().value < 0.03 ? pick(queues) : queue;
    return { input: { text }, output, line: at + 2, dev: false };
  });
  return labelRows(rows, "tickets.csv", "import");
}

function request(rows: readonly LabelledRow[], more: Partial<SynthesisRequest> = {}): SynthesisRequest {
  return { ...inferSchemas(rows), rows, clock: () => 0, ...more };
}

function rowOf(text: string, output: LabelledRow["output"]): LabelledRow {
  const group = groupOf({ text });
  return { input: { text }, output, source: "import", group, split: splitOf(group), origin: `mine.csv:${text}` };
}

async function refusal(asked: SynthesisRequest): Promise<LoopaiError> {
  const error: unknown = await synthesize(asked).then(
    () => new Error("Expected a refusal"),
    (reason: unknown) => reason,
  );
  if (error instanceof LoopaiError) return error;
  throw error;
}

/** All that follows from rows, seed and code, as text. */
function bytesOf({ files, manifest }: SynthesisResult): string {
  return (
    [...files]
      .map(([name, bytes]) => `${name} ${sha256Of(bytes)}`)
      .toSorted()
      .join("\n") + manifestText(manifest)
  );
}

function improvementOf({ report }: Pick<SynthesisResult, "report">): Report["gate"]["checks"][number] | undefined {
  return report.gate.checks.find(({ name }) => name === "improvement");
}

const ROWS = tickets(900);
const GUARANTEE = { accuracy: 0.8, delta: 0.05, per_class: false };

describe("synthesize()", () => {
  let result: SynthesisResult;
  let report: Report;
  const progress: SynthesisProgress[] = [];
  beforeAll(async () => {
    result = await synthesize(request(ROWS, { guarantee: GUARANTEE, onProgress: (step) => progress.push(step) }));
    ({ report } = result);
  });

  test("makes a program that answers rows it never saw", () => {
    const program = openDataProgram(result.files);

    expect(program.execute({ text: "the invoice shows a refund that is wrong" })?.output).toBe("billing");
    expect(program.execute({ text: "my parcel is late says the courier" })?.output).toBe("delivery");
    expect(report.holdout?.value).toBeGreaterThan(0.85);
  });

  test("fills every figure of the report from measurements", () => {
    const holdout = ROWS.filter((row) => row.split === "holdout");

    expect(ReportSchema.parse(report)).toEqual(report);
    expect(report.rows).toEqual({
      train: 900 - holdout.length,
      dev: 0,
      holdout: holdout.length,
      groups: 900,
      conflicting: 0,
    });
    expect(report.holdout?.n).toBe(holdout.length);
    expect(report.portfolio.filter((entry) => entry.chosen)).toHaveLength(1);
    expect(report.portfolio.length).toBeGreaterThan(1);
    expect(report.out_of_fold?.n).toBe(report.rows.train);
    expect(report.ece).toBeLessThan(0.2);
    expect(report.classes).toEqual(expect.arrayContaining(["access", "billing", "delivery"]));
    expect(report.artifact_bytes).toBeGreaterThan(0);
    expect(report.cpu_ms).toBeGreaterThan(0);
    expect(report.gate).toMatchObject({ admitted: true });
    expect(report.gate.checks.map((check) => check.name)).toEqual(
      expect.arrayContaining(["parse", "replay", "constant"]),
    );
  });

  test("names the words that tell the answers apart", () => {
    for (const { output, terms } of report.strongest) {
      const telling = WORDS[output as keyof typeof WORDS];
      const found = terms.filter(({ term }) => telling.some((word) => term.includes(word)));
      expect(found.length, `${JSON.stringify(output)}: ${terms.map(({ term }) => term).join(", ")}`).toBeGreaterThan(4);
    }
    expect(report.strongest).toHaveLength(3);
  });

  test("lists the mistakes on the holdout, the surest first", () => {
    const holdout = new Set(ROWS.filter((row) => row.split === "holdout").map((row) => row.origin));
    const confidences = report.mistakes.map(({ confidence }) => confidence);

    expect(report.mistakes.length).toBeGreaterThan(0);
    expect(report.mistakes.every(({ origin }) => holdout.has(origin))).toBe(true);
    expect(report.mistakes.every(({ answered, expected }) => answered !== expected)).toBe(true);
    expect(confidences).toEqual(confidences.toSorted((left, right) => right - left));
  });

  test("proves the guarantee on the holdout and states the same in the coverage table", () => {
    const { certificate, threshold } = result;

    expect(certificate).toMatchObject({ accuracy: 0.8, delta: 0.05, rows: report.rows.holdout, split: "holdout" });
    expect(certificate?.lower_bound).toBeGreaterThanOrEqual(0.8);
    expect(report.coverage.find((row) => row.accuracy === 0.8)).toMatchObject({ certificate, threshold });
    expect(report.coverage.map((row) => row.accuracy)).toEqual(expect.arrayContaining([0.9, 0.95, 0.99]));
  });

  test("states in the manifest what the program consists of", () => {
    const { manifest, files } = result;

    expect(parseManifest(manifestText(manifest))).toEqual(manifest);
    expect(manifest.files.map(({ path, sha256 }) => [path, sha256])).toEqual(
      [...files]
        .map(([path, bytes]) => [path, sha256Of(bytes)])
        .toSorted(([left = ""], [right = ""]) => (left < right ? -1 : 1)),
    );
    expect(manifest.data).toMatchObject({ train_rows: report.rows.train, holdout_rows: report.rows.holdout });
  });

  test("tells of every stage in order", () => {
    const stages = [...new Set(progress.map(({ stage }) => stage))];

    expect(stages.at(0)).toBe("reading");
    expect(stages).toEqual(expect.arrayContaining(["folds", "training", "certifying", "gate"]));
    expect(progress.every(({ done, total }) => done >= 0 && done <= total)).toBe(true);
  });

  test("makes the same bytes again, from the same rows in another order", async () => {
    const again = await synthesize(request(ROWS.toReversed(), { guarantee: GUARANTEE }));

    expect(bytesOf(again)).toBe(bytesOf(result));
    expect({ ...again.report, wall_ms: 0, cpu_ms: 0, gate: null }).toEqual({
      ...report,
      wall_ms: 0,
      cpu_ms: 0,
      gate: null,
    });
  });

  test("states its parent and names another program when a row differs", async () => {
    const program = openDataProgram(result.files);
    const sha256 = sha256Of(manifestText(result.manifest));

    const next = await synthesize(request(ROWS.slice(1), { champion: { sha256, program } }));

    expect(next.manifest.lineage.parent).toBe(sha256);
    expect(next.manifest.data.fingerprint).not.toBe(result.manifest.data.fingerprint);
  });
});

describe("synthesize() of a task with doubtful rows", () => {
  test("states confidences that come true on rows that it kept for judging, and measures by how much they do not", async () => {
    const rows = tickets(3_000, 7);

    const { files, report } = await synthesize(request(rows));

    const program = openDataProgram(files);
    const judged = rows
      .filter(({ split }) => split === "holdout")
      .map((row) => ({ row, ...program.execute(row.input) }));
    const ece = expectedCalibrationError(
      judged.map(({ confidence }) => confidence ?? 0),
      judged.map(({ row, output }) => row.output === output),
    );
    expect(report.model).toBe("linear");
    expect(report.ece).toBeCloseTo(ece, 10);
    expect(ece).toBeLessThan(0.05);
  });
});

describe("synthesize() with corrections", () => {
  test("answers as corrected, counts the contradiction and proves nothing with what was picked", async () => {
    const [wrong] = ROWS.filter((row) => row.split === "train" && row.output === "billing");
    const picked = tickets(200, 9).map((row): LabelledRow => ({ ...row, source: "review" }));
    const correction: LabelledRow = {
      ...wrong,
      output: "access",
      source: "correction",
      origin: "execution",
    };

    const { files, report, certificate } = await synthesize(
      request([...ROWS, correction, ...picked], { guarantee: GUARANTEE }),
    );

    const imported = ROWS.filter((row) => row.split === "holdout").length;
    expect(openDataProgram(files).execute(correction.input)).toEqual({ output: "access", confidence: 1 });
    expect(report.rows.conflicting).toBe(1);
    expect(report.gate.checks.find((check) => check.name === "regression")).toMatchObject({ passed: true });
    expect(report.rows.holdout).toBeGreaterThan(imported);
    expect(certificate?.rows).toBe(imported);
  });
});

test("synthesize() answers a correction on the holdout side as corrected, and judges by other rows", async () => {
  const [kept] = ROWS.filter((row) => row.split === "holdout" && row.output === "billing");
  const correction: LabelledRow = { ...kept, output: "access", source: "correction", origin: "execution" };

  const { files, report } = await synthesize(request([...ROWS, correction]));

  expect(openDataProgram(files).execute(correction.input)).toEqual({ output: "access", confidence: 1 });
  expect(report.gate.checks.find((check) => check.name === "regression")?.finding).toMatch(/1 of 1/);
});

describe("synthesize() after a person went through its mistakes on the rows kept for judging", () => {
  test("takes the new labels for the accuracy and the old ones' errors for the proof, and says so", async () => {
    const before = await synthesize(request(ROWS, { guarantee: GUARANTEE }));
    const agreed = before.report.mistakes.map(
      ({ input, answered }): LabelledRow => ({
        input,
        output: answered,
        source: "correction",
        group: groupOf(input),
        split: "holdout",
        origin: "execution",
      }),
    );

    const { report, certificate } = await synthesize(request([...ROWS, ...agreed], { guarantee: GUARANTEE }));

    expect(agreed.length).toBeGreaterThan(0);
    expect(report.holdout?.value).toBeGreaterThan(before.report.holdout?.value ?? 1);
    expect(certificate).toEqual(before.certificate);
    expect(report.warnings).toContainEqual(
      expect.stringMatching(/^Rows kept for judging whose label a person changed: \d+ of \d+, such as tickets.csv:/),
    );
  });
});

describe("synthesize() of a later version", () => {
  test("is judged by the corrections that came since its champion", async () => {
    const train = ROWS.filter((row) => row.split === "train");
    const [known, fresh] = train
      .filter((row) => row.output === "billing")
      .map((row): LabelledRow => ({ ...row, output: "access", source: "correction" }));
    if (known === undefined || fresh === undefined) throw new Error("Expected two rows");
    const first = await synthesize(request([...ROWS, known]));
    const sha256 = sha256Of(manifestText(first.manifest));
    const champion = { sha256, program: openDataProgram(first.files), trainRows: first.report.rows.train };

    const { report } = await synthesize(request([...ROWS, known, fresh], { champion }));

    expect(improvementOf({ report })).toEqual({
      name: "improvement",
      passed: true,
      finding: "since the champion 1 corrections: candidate 1 right, champion 0",
    });
  });

  test("is refused when the champion was better on the rows that came since", async () => {
    const [known, since] = [ROWS.slice(0, 450), ROWS.slice(450, 700)];
    const spoilt = known.map((row, at): LabelledRow => ({ ...row, output: Object.keys(WORDS)[at % 3] ?? "" }));
    const first = await synthesize(request(known));
    const sha256 = sha256Of(manifestText(first.manifest));
    const champion = { sha256, program: openDataProgram(first.files), trainRows: first.report.rows.train };

    const [next, worse] = await Promise.all([
      synthesize(request([...known, ...since], { champion })),
      synthesize(request([...spoilt, ...since], { champion })),
    ]);

    const rows = since.filter(({ split }) => split === "train").length;
    const finding = expect.stringContaining(`since the champion ${rows} training rows: candidate `);
    expect(improvementOf(next)).toMatchObject({ passed: true, finding });
    expect(improvementOf(worse)).toMatchObject({ passed: false, finding });
  });
});

describe("synthesize() without rows to judge", () => {
  const all = ROWS.slice(0, 300).map((row): LabelledRow => ({ ...row, split: "train" }));

  test("learns from all of them and promises nothing", async () => {
    const { report, certificate, threshold } = await synthesize(request(all, { guarantee: GUARANTEE }));

    expect(report.rows).toMatchObject({ train: 300, holdout: 0 });
    expect(report).not.toHaveProperty("holdout");
    expect({ certificate, threshold }).toEqual({ certificate: null, threshold: null });
    expect(report.warnings).toEqual(
      expect.arrayContaining([
        expect.stringContaining("too few to judge"),
        expect.stringContaining("cannot be proven"),
      ]),
    );
  });

  test("answers everything where no guarantee is asked for", async () => {
    expect((await synthesize(request(all))).threshold).toBe(0);
  });
});

describe("synthesize() ended by its signal", () => {
  test.each(["reading", "folds", "training", "certifying"] as const)(
    "rejects with the reason during %s, within a second, and leaves no worker",
    async (stage) => {
      const controller = new AbortController();
      let abortedMs = 0;
      const onProgress = (progress: SynthesisProgress): void => {
        if (progress.stage !== stage || controller.signal.aborted) return;
        abortedMs = performance.now();
        controller.abort(new Error("enough"));
      };

      const run = synthesize(request(ROWS, { signal: controller.signal, onProgress }));

      await expect(run).rejects.toThrow("enough");
      expect(performance.now() - abortedMs).toBeLessThan(1_000);
      expect(process.getActiveResourcesInfo().filter((kind) => kind === "Worker" || kind === "MessagePort")).toEqual(
        [],
      );
    },
  );

  test("does nothing when it has aborted before", async () => {
    const run = synthesize(request(ROWS, { signal: AbortSignal.abort(new Error("never")) }));

    await expect(run).rejects.toThrow("never");
  });
});

describe("synthesize() of what cannot be learnt", () => {
  test.each([
    ["no rows", [], "data-insufficient", /there are no labelled rows/],
    [
      "one label",
      Array.from({ length: 9 }, (_, at) => rowOf(`${at}`, "x")),
      "data-insufficient",
      /add rows of a second label/,
    ],
    [
      "one row a label",
      Array.from({ length: 9 }, (_, at) => rowOf(`${at}`, `${(at * 37 + 11) % 101} x`)),
      "data-insufficient",
      /add rows until labels repeat/,
    ],
  ] as const)("refuses %s and says what would do", async (_, rows, code, message) => {
    const error = await refusal({ inputSchema: true, outputSchema: true, rows });

    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test("refuses rows that do not fit the schemas and names the first", async () => {
    const rows = [rowOf("a", "x"), rowOf("b", 7), rowOf("c", "y")];

    const error = await refusal({ inputSchema: { type: "object" }, outputSchema: { type: "string" }, rows });

    expect(error.code).toBe("schema-invalid");
    expect(error.message).toMatch(
      /1 of 3 rows do not fit the app's schemas, the first, mine.csv:b, does not fit the output_schema/,
    );
    expect(error.details).toEqual([
      { at: "mine.csv:b", message: "does not fit the output_schema: output must be string" },
    ]);
  });

  test("warns of a label that stands only in rows kept for judging", async () => {
    const rare = ROWS.filter(({ split }) => split === "holdout").slice(0, 2);
    const rows = ROWS.slice(0, 300).map((one) => (rare.includes(one) ? { ...one, output: "rare" } : one));

    const { report } = await synthesize(request(rows));

    expect(report.warnings).toContainEqual(
      expect.stringMatching(/^The label "rare" stands only in rows kept for judging/),
    );
  });
});
