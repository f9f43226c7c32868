/**
 * What recording adds to a call: whole executions through the runtime, and lines alone through its writer and through nothing.
 *
 * Works on a data folder of its own with the program that is timed bare beside it, so the difference is the runtime's.
 */
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppConfig, type Json } from "@loopai/core";
import { DataFolder, openRuntime, Runtime } from "@loopai/runtime";
import type { InferredSchemas, SynthesisResult } from "@loopai/synthesis";

const APP_ID = "bench-001";
const IN_FLIGHT = 64;
/** `,"crc32c":"01234567"}` at the end of a line: what the writer adds to the object it is given. */
const CHECKSUM = /,"crc32c":"[0-9a-f]{8}"\}$/;

export class RecordedCalls implements AsyncDisposable {
  readonly #inputs: readonly Json[];
  readonly #opened: AsyncDisposableStack;
  readonly #folder: DataFolder;
  readonly #runtime: Runtime;
  readonly #embedded: Runtime;
  readonly #bare: number;
  #lines: readonly string[] = [];
  #bytes: readonly Buffer[] = [];

  private constructor(
    inputs: readonly Json[],
    opened: AsyncDisposableStack,
    folder: DataFolder,
    runtime: Runtime,
    embedded: Runtime,
    bare: number,
  ) {
    this.#inputs = inputs;
    this.#opened = opened;
    this.#folder = folder;
    this.#runtime = runtime;
    this.#embedded = embedded;
    this.#bare = bare;
  }

  /** @param made Serves everything it knows: no guarantee. */
  static async open(made: SynthesisResult, schemas: InferredSchemas, inputs: readonly Json[]): Promise<RecordedCalls> {
    await using opened = new AsyncDisposableStack();
    const path = mkdtempSync(join(tmpdir(), "loopai-bench-"));
    opened.defer(() => rmSync(path, { recursive: true, force: true }));
    const folders = { served: join(path, "served"), embedded: join(path, "embedded") };
    for (const one of Object.values(folders)) await writeApp(one, made, schemas);
    const folder = opened.use(await DataFolder.open({ path: folders.served }));
    const runtime = opened.use(await Runtime.open({ folder }));
    const embedded = opened.use(await openRuntime({ dataDir: folders.embedded }));
    const bare = openSync(join(path, "bare.jsonl"), "a");
    opened.defer(() => closeSync(bare));
    const calls = new RecordedCalls(inputs, opened.move(), folder, runtime, embedded, bare);
    await calls.callInFlight();
    calls.#takeLines(join(folders.served, "loop-apps", APP_ID, "datasets", "executions"));
    return calls;
  }

  /** Every input once through the runtime, 64 under way at any time. */
  async callInFlight(): Promise<void> {
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < this.#inputs.length) await this.#runtime.execute(APP_ID, this.#inputs[next++] ?? null);
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  }

  /** Every input once through an embedded runtime, one after the other. */
  async callEmbedded(): Promise<void> {
    for (const input of this.#inputs) await this.#embedded.execute(APP_ID, input);
  }

  /** As many lines as there are inputs through the writer alone, 64 under way at any time. */
  async appendLines(): Promise<void> {
    const { records } = this.#folder.app(APP_ID);
    const day = new Date().toISOString().slice(0, 10);
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < this.#lines.length) await records.append(day, this.#lines[next++] ?? "", "os");
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  }

  /** The same lines as bytes that are ready, one write to an open file each: no text is made, nothing is checked. */
  writeBare(): void {
    for (const bytes of this.#bytes) writeSync(this.#bare, bytes);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#opened.disposeAsync();
  }

  #takeLines(executions: string): void {
    const [name = ""] = readdirSync(executions).filter((file) => file.endsWith(".jsonl"));
    const lines = readFileSync(join(executions, name), "utf8").trimEnd().split("\n");
    this.#lines = lines.map((line) => line.replace(CHECKSUM, "}"));
    this.#bytes = lines.map((line) => Buffer.from(`${line}\n`));
  }
}

async function writeApp(path: string, made: SynthesisResult, schemas: InferredSchemas): Promise<void> {
  await using folder = await DataFolder.open({ path, create: true });
  const app = await folder.createApp(
    AppConfig.parse({
      loop_app_id: APP_ID,
      name: "Bench",
      input_schema: schemas.inputSchema,
      output_schema: schemas.outputSchema,
    }),
  );
  const written = await app.writeProgram(made.files, made.manifest, made.report);
  await app.changeRoute((route) => ({ ...route, champion: { ...written, threshold: 0, certificate: null } }));
}
