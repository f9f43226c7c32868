/** What the tests of this room share: a folder that goes away, an app, and small programs made by hand. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  AppConfig,
  type Certificate,
  Champion,
  type ExecutionLine,
  type JsonSchema,
  type Json,
  Manifest,
  Report,
  sha256Of,
} from "@loopai/core";
import { type Calibration, UNICODE_VERSION } from "@loopai/engine";
import type { AppFolder } from "./files/app-folder.ts";
import { DataFolder } from "./files/data-folder.ts";

export const APP_ID = "spam-detector-001";
const TEXT: JsonSchema = { type: "string", minLength: 1 };
const LABEL: JsonSchema = { type: "string", enum: ["spam", "ham"] };

/** A folder that is removed at the end of the block. */
export class TemporaryFolder {
  readonly path = mkdtempSync(join(tmpdir(), "loopai-runtime-"));

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export function sampleConfig(appId = APP_ID): AppConfig {
  return AppConfig.parse({
    loop_app_id: appId,
    name: "Spam detector",
    task: "Is this message spam?",
    input_schema: TEXT,
    output_schema: LABEL,
  });
}

export interface SampleProgram {
  /** Seen texts and what they are, with confidence 0.99. */
  readonly table?: Readonly<Record<string, Json>>;
  /** Answer to every other text, with confidence 0.7; null: no answer. */
  readonly otherwise?: Json;
  readonly inputSchema?: JsonSchema;
  readonly outputSchema?: JsonSchema;
  readonly seed?: number;
  readonly kind?: Manifest["kind"];
}

/** A lookup table with a constant behind it, in the formats of engine and core. */
export function sampleProgram(sample: SampleProgram = {}) {
  const { table = { "free money": "spam", "see you": "ham" }, otherwise = "ham", seed = 1 } = sample;
  const outputs = [...new Set([...Object.values(table), ...(otherwise === null ? [] : [otherwise])])];
  const definition = {
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: [{ pointer: "" }],
    outputs,
    steps: [
      { kind: "lookup", file: "lookup.json", calibration: fixed(0.99) },
      ...(otherwise === null
        ? []
        : [{ kind: "constant", answer: outputs.indexOf(otherwise), calibration: fixed(0.7) }]),
    ],
  };
  const indexes = Object.fromEntries(Object.entries(table).map(([text, answer]) => [text, outputs.indexOf(answer)]));
  const files = new Map([
    ["lookup.json", encode(indexes)],
    ["program.json", encode(definition)],
  ]);
  const manifest = Manifest.parse({
    format: "loopai-program/1",
    kind: sample.kind ?? "data",
    language: sample.kind === "code" ? "javascript" : "data",
    entry: "program.json",
    input_schema: sample.inputSchema ?? TEXT,
    output_schema: sample.outputSchema ?? LABEL,
    files: [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Of(bytes) })),
    proposer: "person",
    lineage: { parent: null },
    data: { fingerprint: sha256Of("rows"), train_rows: 2, holdout_rows: 0 },
    seed,
  });
  return { files, manifest, report: sampleReport() };
}

function fixed(probability: number): Calibration {
  return { kind: "fixed", probability };
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

function sampleReport(): Report {
  return Report.parse({
    made_at: "2026-11-20T10:00:00.000Z",
    wall_ms: 12.5,
    cpu_ms: 10,
    model: "lookup",
    classes: ["spam", "ham"],
    rows: { train: 2, dev: 0, holdout: 0, groups: 2, conflicting: 0 },
    artifact_bytes: 100,
    portfolio: [],
    out_of_fold: { value: 1, n: 2, wilson95: [0.34, 1] },
    coverage: [],
    strongest: [],
    mistakes: [],
    gate: { admitted: true, checks: [] },
    warnings: [],
  });
}

/** A champion for the route. */
export function champion(
  written: { readonly version: number; readonly sha256: string },
  threshold: number | null = 0,
  certificate: Certificate | null = null,
): Champion {
  return Champion.parse({ version: written.version, sha256: written.sha256, threshold, certificate });
}

/** Writes a program and makes it the champion, the one before staying as `previous`. */
export async function promote(app: AppFolder, program: SampleProgram = {}, threshold: number | null = 0) {
  const { files, manifest, report } = sampleProgram(program);
  const written = await app.writeProgram(files, manifest, report);
  await app.changeRoute((route) => ({
    ...route,
    champion: champion(written, threshold),
    ...(route.champion === undefined ? undefined : { previous: route.champion }),
  }));
  return written;
}

export async function openSampleApp(path: string): Promise<{ folder: DataFolder; app: AppFolder }> {
  const folder = await DataFolder.open({ path, create: true });
  return { folder, app: await folder.createApp(sampleConfig()) };
}

/** An execution record; `second` counts within a day. */
export function sampleLine(day: string, second: number, change: Partial<ExecutionLine> = {}): ExecutionLine {
  const time = new Date(Date.parse(`${day}T00:00:00Z`) + second * 1_000).toISOString();
  return {
    served_as: "champion",
    sampled: false,
    inclusion_probability: 0.05,
    subject: null,
    privacy: "full",
    execution_id: `${day}-${second}`,
    app_id: APP_ID,
    version: 1,
    input: "see you",
    output: "ham",
    confidence: 0.9,
    status: "succeeded",
    answered_by: "program",
    error_code: null,
    latency_ms: 0.01,
    executed_at: time,
    ...change,
  };
}
