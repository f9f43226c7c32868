/** A runtime over one app in a temporary folder, with a clock that the test sets. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AppConfig, type Canary, type Champion, ExecutionLine, type Json, type Route } from "@loopai/core";
import { DataFolder } from "../files/data-folder.ts";
import type { AppFolder } from "../files/app-folder.ts";
import {
  APP_ID,
  champion,
  promote,
  sampleConfig,
  type SampleProgram,
  sampleProgram,
  TemporaryFolder,
} from "../sample-app.test.fixture.ts";
import type { OpenDataProgram } from "./opened-program.ts";
import type { RuntimeEvent } from "./runtime-event.ts";
import { type ExecuteOptions, Runtime } from "./runtime.ts";

const START_MS = Date.parse("2026-11-20T23:59:59.000Z");

export interface BenchOptions {
  /** Promoted one after the other. @defaultValue one sample program */
  readonly programs?: readonly SampleProgram[];
  readonly open?: OpenDataProgram;
  readonly config?: Partial<AppConfig>;
}

interface OpenedBench {
  readonly folder: DataFolder;
  readonly app: AppFolder;
  readonly runtime: Runtime;
  readonly clock: { nowMs: number };
  readonly events: RuntimeEvent[];
}

export class Bench implements AsyncDisposable {
  readonly place: TemporaryFolder;
  readonly folder: DataFolder;
  readonly app: AppFolder;
  /** What the runtime said beside the answers. */
  readonly events: RuntimeEvent[];
  readonly #clock: { nowMs: number };
  readonly #open: OpenDataProgram | undefined;
  #runtime: Runtime;

  private constructor(place: TemporaryFolder, opened: OpenedBench, open: OpenDataProgram | undefined) {
    this.place = place;
    this.folder = opened.folder;
    this.app = opened.app;
    this.events = opened.events;
    this.#runtime = opened.runtime;
    this.#clock = opened.clock;
    this.#open = open;
  }

  static async open({ programs = [{}], open, config }: BenchOptions = {}): Promise<Bench> {
    const place = new TemporaryFolder();
    const folder = await DataFolder.open({ path: place.path, create: true });
    const app = await folder.createApp({ ...sampleConfig(), ...config });
    for (const program of programs) await promote(app, program);
    const clock = { nowMs: START_MS };
    const events: RuntimeEvent[] = [];
    const runtime = await openOn(folder, clock, events, open);
    return new Bench(place, { folder, app, runtime, clock, events }, open);
  }

  get runtime(): Runtime {
    return this.#runtime;
  }

  /** Ends the runtime and opens another on the same files, as a new process would. */
  async restart(): Promise<void> {
    await this.#runtime.close();
    this.#runtime = await openOn(this.folder, this.#clock, this.events, this.#open);
  }

  /** Lets time pass on the runtime's clock. */
  pass(milliseconds: number): void {
    this.#clock.nowMs += milliseconds;
  }

  path(...rest: string[]): string {
    return join(this.place.path, "loop-apps", APP_ID, ...rest);
  }

  execute(input: Json, options: ExecuteOptions = {}) {
    return this.#runtime.execute(APP_ID, input, options);
  }

  /** Writes a program that serves nobody yet. */
  async publish(sample: SampleProgram, threshold: number | null = 0): Promise<Champion> {
    const { files, manifest, report } = sampleProgram({ seed: 2, ...sample });
    return champion(await this.app.writeProgram(files, manifest, report), threshold);
  }

  /** Gives a program a share of the calls. */
  async startCanary(contender: Champion, terms: Partial<Canary> = {}): Promise<Canary> {
    const canary = { ...contender, share: 1, salt: "first", p99_limit_ms: 50, ...terms };
    await this.app.changeRoute((route) => ({ ...route, canary }));
    return canary;
  }

  changeRoute(change: Partial<Route>): Promise<Route> {
    return this.app.changeRoute((route) => ({ ...route, ...change }));
  }

  /** Every line of every file of executions, in the order of file names. */
  records(): { file: string; line: Record<string, Json> }[] {
    return this.linesOf("executions");
  }

  executions(): ExecutionLine[] {
    return this.records().map(({ line }) => ExecutionLine.parse(line));
  }

  /** The same of any dataset. */
  linesOf(dataset: "executions" | "samples" | "shadows"): { file: string; line: Record<string, Json> }[] {
    const folder = this.path("datasets", dataset);
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".jsonl")) : [];
    return files.flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => ({ file, line: JSON.parse(line) as Record<string, Json> })),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#runtime.close();
    await this.folder.close();
    this.place[Symbol.dispose]();
  }
}

function openOn(
  folder: DataFolder,
  clock: { nowMs: number },
  events: RuntimeEvent[],
  open: OpenDataProgram | undefined,
): Promise<Runtime> {
  const onEvent = (event: RuntimeEvent) => events.push(event);
  return Runtime.open({ folder, clock: () => clock.nowMs, onEvent, ...(open && { openDataProgram: open }) });
}

/** A program that does as it is told, in the place of the engine. */
export function obedientProgram(execute: (input: Json) => Json): OpenDataProgram {
  return () => ({
    definition: {
      format: "loopai-data-program/1",
      unicode: "",
      inputs: [{ pointer: "" }],
      outputs: ["ham"],
      steps: [{ kind: "constant", answer: 0, calibration: { kind: "fixed", probability: 1 } }],
    },
    execute: (input) => ({ output: execute(input), confidence: 1 }),
    explain: () => undefined,
  });
}

/** For what a test's own set-up guarantees. */
export function never(): never {
  throw new Error("The test's own set-up is wrong");
}
