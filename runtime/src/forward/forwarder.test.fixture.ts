/** What the forwarder's tests share: samples written by the writer that writes them when calls are served. */
import { type AppId, newExecutionId, SampleLine } from "@loopai/core";
import type { AppFolder } from "../files/app-folder.ts";
import { sampleLine } from "../sample-app.test.fixture.ts";
import type { DrawnSample } from "./drawn-sample.ts";
import type { SampleSink } from "./sample-sink.ts";

/** A sample of a call at `executedMs`. */
export function sampleAt(executedMs: number, change: Partial<SampleLine> = {}): SampleLine {
  const executedAt = new Date(executedMs).toISOString();
  return SampleLine.parse({
    ...sampleLine(executedAt.slice(0, 10), 0),
    execution_id: newExecutionId(executedMs),
    executed_at: executedAt,
    sampled: true,
    draw: 0.01,
    uniform_rate: 0.05,
    sampler: "uniform",
    ...change,
  });
}

/** Writes samples, each to the file of its day, and returns when they can be read. */
export async function writeSamples(app: AppFolder, samples: readonly SampleLine[]): Promise<void> {
  for (const sample of samples)
    app.records.appendShadow(sample.executed_at.slice(0, 10), undefined, JSON.stringify(sample));
  await app.records.close();
}

/** Keeps what was delivered, and fails while it is told to. */
export class MemorySink implements SampleSink {
  readonly batches: { readonly appId: AppId; readonly ids: readonly string[] }[] = [];
  failure: Error | undefined;
  /** Told behind each delivery how many there were. */
  onDelivery: (batches: number) => Promise<void> = async () => undefined;

  async deliver(appId: AppId, samples: readonly DrawnSample[]): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    this.batches.push({ appId, ids: samples.map(({ execution_id: id }) => id) });
    await this.onDelivery(this.batches.length);
  }

  get ids(): string[] {
    return this.batches.flatMap(({ ids }) => ids);
  }
}

/** `count` samples a second apart from `fromMs` on. */
export function samplesFrom(fromMs: number, count: number): SampleLine[] {
  return Array.from({ length: count }, (_, second) => sampleAt(fromMs + second * 1_000));
}

export function idsOf(samples: readonly { readonly execution_id: string }[]): string[] {
  return samples.map(({ execution_id: id }) => id);
}
