/** What the tests of the routes share: a server over a real data folder that goes away, and ways to call it. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppId, type Json, Manifest, Report } from "@loopai/core";
import { UNICODE_VERSION } from "@loopai/engine";
import { DataFolder } from "@loopai/runtime";
import type { InjectOptions } from "fastify";
import { type Composed, compose, type ComposeOptions } from "./compose.ts";
import type { AppView } from "./views/app-view.ts";
import type { Problem } from "./views/problem.ts";

export const SPAM_APP = {
  name: "Spam detector",
  task: "Is this message spam?",
  input_schema: { type: "string", minLength: 1 },
  output_schema: { type: "string", enum: ["spam", "ham"] },
} as const;

/** An answer, its body parsed where it is JSON. */
export interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
  readonly text: string;
  readonly type: string;
}

export class TestApi implements AsyncDisposable {
  readonly dataDir: string;
  readonly composed: Composed;
  readonly #ownsFolder: boolean;

  private constructor(dataDir: string, composed: Composed, ownsFolder: boolean) {
    this.dataDir = dataDir;
    this.composed = composed;
    this.#ownsFolder = ownsFolder;
  }

  static async open(options: Omit<ComposeOptions, "dataDir"> = {}): Promise<TestApi> {
    const dataDir = mkdtempSync(join(tmpdir(), "loopai-server-"));
    return new TestApi(dataDir, await compose({ dataDir, create: true, ...options }), true);
  }

  /** Another server over the same folder, as after a restart. The folder stays when it is closed. */
  static async reopen(dataDir: string, options: Omit<ComposeOptions, "dataDir"> = {}): Promise<TestApi> {
    return new TestApi(dataDir, await compose({ dataDir, ...options }), false);
  }

  /** Sends `body` as JSON, or nothing. */
  async call<Body = Problem>(
    method: NonNullable<InjectOptions["method"]>,
    path: string,
    body?: unknown,
  ): Promise<Answered<Body>> {
    const json =
      body === undefined ? {} : { payload: JSON.stringify(body), headers: { "content-type": "application/json" } };
    return this.send<Body>({ method, url: `/api/v1${path}`, ...json });
  }

  get<Body = Problem>(path: string): Promise<Answered<Body>> {
    return this.call<Body>("GET", path);
  }

  post<Body = Problem>(path: string, body?: unknown): Promise<Answered<Body>> {
    return this.call<Body>("POST", path, body);
  }

  /** Sends the bytes of a data file. */
  upload<Body = Problem>(path: string, file: string | Buffer, contentType = "text/csv"): Promise<Answered<Body>> {
    return this.send<Body>({
      method: "POST",
      url: `/api/v1${path}`,
      payload: file,
      headers: { "content-type": contentType },
    });
  }

  async send<Body = Problem>(request: InjectOptions): Promise<Answered<Body>> {
    const response = await this.composed.server.inject(request);
    const type = response.headers["content-type"] ?? "";
    const body = (type.includes("json") && response.payload !== "" ? JSON.parse(response.payload) : undefined) as Body;
    return { status: response.statusCode, body, text: response.payload, type };
  }

  /** Makes {@link SPAM_APP}. */
  async createSpamApp(change: object = {}): Promise<AppView> {
    const { body, status, text } = await this.post<AppView>("/loop-apps", { ...SPAM_APP, ...change });
    if (status !== 201) throw new Error(`Cannot create app: ${text}`);
    return body;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.composed.close();
    if (this.#ownsFolder) rmSync(this.dataDir, { recursive: true, force: true });
  }
}

export interface HandmadeProgram {
  /** Normalised texts and what they are, with confidence 0.99. */
  readonly table?: Readonly<Record<string, Json>>;
  /** Answer to every other text, with confidence 0.6; null: none. */
  readonly otherwise?: Json;
  readonly report?: Partial<Report>;
  /** @defaultValue the schemas of {@link SPAM_APP} */
  readonly schemas?: Pick<Manifest, "input_schema" | "output_schema">;
}

/** Writes a lookup table with a constant behind it as the next version. Route and audit log stay as they are. */
export async function writeProgram(dataDir: string, appId: string, program: HandmadeProgram = {}): Promise<number> {
  const { table = { "free money": "spam", "see you": "ham" }, otherwise = "ham", schemas = SPAM_APP } = program;
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
        : [{ kind: "constant", answer: outputs.indexOf(otherwise), calibration: fixed(0.6) }]),
    ],
  };
  const indexes = Object.fromEntries(Object.entries(table).map(([text, answer]) => [text, outputs.indexOf(answer)]));
  const files = new Map([
    ["lookup.json", Buffer.from(JSON.stringify(indexes))],
    ["program.json", Buffer.from(JSON.stringify(definition))],
  ]);
  const manifest = Manifest.parse({
    format: "loopai-program/1",
    kind: "data",
    language: "data",
    entry: "program.json",
    input_schema: schemas.input_schema,
    output_schema: schemas.output_schema,
    files: [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
    proposer: "person",
    lineage: { parent: null },
    data: { fingerprint: sha256("rows"), train_rows: 2, holdout_rows: 0 },
    seed: 1,
  });
  await using folder = await DataFolder.open({ path: dataDir });
  const written = await folder.app(AppId.parse(appId)).writeProgram(files, manifest, reportOf(program.report));
  return written.version;
}

export function reportOf(change: Partial<Report> = {}): Report {
  return Report.parse({
    made_at: "2026-11-20T10:00:00.000Z",
    wall_ms: 12.5,
    cpu_ms: 10,
    model: "lookup+constant",
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
    ...change,
  });
}

function fixed(probability: number) {
  return { kind: "fixed", probability };
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
