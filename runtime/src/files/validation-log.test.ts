import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ExecutionId, newExecutionId, type SampleLine } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { idsOf, sampleAt, samplesFrom } from "../forward/forwarder.test.fixture.ts";
import { openSampleApp, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { DataFolder } from "./data-folder.ts";
import type { ValidationLabel, ValidationLog } from "./validation-log.ts";

const NOON = Date.parse("2026-11-20T12:00:00Z");
const HOUR_MS = 3_600_000;

interface Scene {
  readonly log: ValidationLog;
  /** The log of another process. */
  readonly other: ValidationLog;
  readonly file: string;
  readonly lines: () => { readonly execution_id: string; readonly kind: string }[];
}

async function withScene(work: (scene: Scene) => Promise<void>): Promise<void> {
  using place = new TemporaryFolder();
  const { folder, app } = await openSampleApp(place.path);
  await using second = await DataFolder.open({ path: place.path });
  const file = join(place.path, "loop-apps", app.appId, "datasets", "validations", "sampled.jsonl");
  const lines = () =>
    readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  await work({ log: app.validations, other: second.app(app.appId).validations, file, lines });
  await folder.close();
}

function labelOf(executionId: string, at: number, output = "spam"): Omit<ValidationLabel, "kind"> {
  return {
    execution_id: executionId,
    version: 1,
    oracle: "human",
    output,
    agrees: false,
    actor: "local:ada",
    at: new Date(at).toISOString(),
  };
}

describe("ValidationLog", () => {
  test("deliver() keeps how a sample was drawn, and nothing of its input or output", async () => {
    await withScene(async ({ log, lines }) => {
      const sample = sampleAt(NOON, { inclusion_probability: 0.2, sampler: "uncertainty", version: 3 });

      await log.deliver([sample], NOON + 1_000);

      expect(lines()).toEqual([
        {
          kind: "sample",
          execution_id: sample.execution_id,
          version: 3,
          status: "succeeded",
          inclusion_probability: 0.2,
          draw: 0.01,
          uniform_rate: 0.05,
          sampler: "uncertainty",
          executed_at: "2026-11-20T12:00:00.000Z",
          at: "2026-11-20T12:00:01.000Z",
        },
      ]);
    });
  });

  test("deliver() keeps each sample once, however often and by whom it is delivered", async () => {
    await withScene(async ({ log, other, lines }) => {
      const samples = samplesFrom(NOON, 6);
      await log.deliver(samples.slice(0, 3), NOON);
      await other.deliver(samples.slice(1, 4), NOON + 1_000);
      await other.deliver(twice(samples.slice(3, 5)), NOON + 2_000);

      await log.deliver(samples, NOON + 3_000);

      expect(lines().map(({ execution_id: id }) => id)).toEqual(idsOf(samples));
    });
  });

  test("deliver() tells samples of long ago that come again, as after the offsets were lost", async () => {
    await withScene(async ({ log, other, lines }) => {
      const old = samplesFrom(NOON - 48 * HOUR_MS, 3);
      await log.deliver(old, NOON - 47 * HOUR_MS);
      await log.deliver(samplesFrom(NOON, 3), NOON);
      await other.deliver(samplesFrom(NOON + 1, 1), NOON);

      await other.deliver(old, NOON + HOUR_MS);

      expect(lines().filter(({ execution_id: id }) => idsOf(old).includes(id)).length).toBe(3);
    });
  });

  test("deliver() tells samples although a line is torn and labels stand in between", async () => {
    await withScene(async ({ log, other, file, lines }) => {
      const samples = samplesFrom(NOON, 2);
      await other.deliver(samples, NOON);
      await log.appendLabel(labelOf(samples[0]?.execution_id ?? "", NOON));
      appendFileSync(file, '{"kind":"sam');

      await log.deliver(samples, NOON + 1_000);

      expect(lines().map(({ kind }) => kind)).toEqual(["sample", "sample", "label"]);
    });
  });

  test("deliver() looks again when the file is another than it knew", async () => {
    await withScene(async ({ log, file, lines }) => {
      const samples = samplesFrom(NOON, 2);
      await log.deliver(samples.slice(0, 1), NOON);
      const backup = readFileSync(file);
      await log.deliver(samples.slice(1), NOON);
      writeFileSync(file, backup);

      await log.deliver(samples, NOON + 1_000);

      expect(lines().map(({ execution_id: id }) => id)).toEqual(idsOf(samples));
    });
  });

  test("labelsOf() gives the labels of an execution in the order in which they came", async () => {
    await withScene(async ({ log }) => {
      const [id, another] = [newExecutionId(NOON), newExecutionId(NOON)];
      await log.appendLabel(labelOf(id, NOON + 1_000, "spam"));
      await log.appendLabel(labelOf(another, NOON + 2_000, "ham"));
      await log.appendLabel(labelOf(id, NOON + 3_000, "ham"));

      const labels = await log.labelsOf(id);

      expect(labels.map(({ output }) => output)).toEqual(["spam", "ham"]);
    });
  });

  test("labelsOf() finds the label of an execution of last month", async () => {
    await withScene(async ({ log }) => {
      const id = newExecutionId(NOON - 700 * HOUR_MS);
      await log.appendLabel(labelOf(id, NOON - 699 * HOUR_MS));
      await log.deliver(samplesFrom(NOON, 50), NOON);

      const labels = await log.labelsOf(id);

      expect(labels.length).toBe(1);
    });
  });

  test("labelsOfEach() gives the labels of many executions at once", async () => {
    await withScene(async ({ log }) => {
      const ids = [0, 1, 2].map((second) => newExecutionId(NOON + second));
      for (const id of ids.slice(0, 2)) await log.appendLabel(labelOf(id, NOON + 1_000));

      const labels = await log.labelsOfEach(ids);

      expect([...labels.keys()].toSorted()).toEqual(ids.slice(0, 2).toSorted());
    });
  });

  test("labelsOf() gives none where there is no file", async () => {
    await withScene(async ({ log }) => {
      const labels = await log.labelsOf(ExecutionId.parse(newExecutionId(NOON)));

      expect(labels).toEqual([]);
    });
  });

  test("page() gives all lines newest first, page by page, also while lines are added", async () => {
    await withScene(async ({ log }) => {
      const samples = samplesFrom(NOON, 5);
      await log.deliver(samples, NOON);
      const seen: string[] = [];

      let cursor: string | null | undefined;
      while (cursor !== null) {
        const page = await log.page({ limit: 2, ...(cursor === undefined ? {} : { cursor }) });
        seen.push(...page.items.map(({ execution_id: id }) => id));
        cursor = page.nextCursor;
        await log.appendLabel(labelOf(newExecutionId(NOON), NOON));
      }

      expect(seen).toEqual(idsOf(samples).toReversed());
    });
  });

  test("page() of one kind gives that kind only, and refuses a cursor of another", async () => {
    await withScene(async ({ log }) => {
      const samples = samplesFrom(NOON, 3);
      for (const sample of samples) {
        await log.deliver([sample], NOON);
        await log.appendLabel(labelOf(sample.execution_id, NOON));
      }

      const { items, nextCursor } = await log.page({ kind: "label", limit: 2 });

      expect(items.map(({ kind }) => kind)).toEqual(["label", "label"]);
      await expect(log.page({ kind: "sample", cursor: nextCursor ?? "" })).rejects.toMatchObject({
        code: "request-invalid",
      });
    });
  });

  test("page() refuses a cursor that no page gave", async () => {
    await withScene(async ({ log }) => {
      await expect(log.page({ cursor: "../../etc/passwd" })).rejects.toMatchObject({ code: "request-invalid" });
    });
  });

  test("page() names lines that cannot be read, and gives the others", async () => {
    await withScene(async ({ log, file }) => {
      await log.deliver(samplesFrom(NOON, 2), NOON);
      writeFileSync(file, readFileSync(file, "utf8").replace('{"kind":"sample"', '{"kind":"sumple"'));

      const page = await log.page();

      expect(page.items.length).toBe(1);
      expect(page.badLines.map(({ at }) => at)).toEqual(["sampled.jsonl byte 0"]);
    });
  });

  test("page() leaves out a last line that is just being written, and names nothing for it", async () => {
    await withScene(async ({ log, file }) => {
      await log.deliver(samplesFrom(NOON, 2), NOON);
      const text = readFileSync(file, "utf8");
      writeFileSync(file, text.slice(0, -20));

      const page = await log.page();

      expect(page.items.length).toBe(1);
      expect(page.badLines).toEqual([]);
    });
  });
});

function twice(samples: readonly SampleLine[]): SampleLine[] {
  return samples.flatMap((sample) => [sample, sample]);
}
