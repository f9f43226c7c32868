/**
 * `datasets/validations/sampled.jsonl`: what was drawn for checking, and each label that came in for an execution.
 *
 * The record of checking where there is no control plane. Each sampled execution stands in it once, however often it
 * is delivered; what was appended is on the disk when the promise resolves. No sample's line holds an input or output.
 */
import { closeSync, fdatasync, fstatSync, ftruncateSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { type ErrorDetail, type ExecutionId, LoopaiError, type ValidationLine } from "@loopai/core";
import * as z from "zod";
import type { DrawnSample } from "../forward/drawn-sample.ts";
import { syncFolder } from "./durable-file.ts";
import { appendWhole, openForAppend } from "./json-lines.ts";
import type { OnNotice } from "./notice.ts";
import { SeenSamples } from "./seen-samples.ts";
import { stored } from "./storage.ts";
import { lastValidations, validationsSince } from "./validation-lines.ts";

const syncFile = promisify(fdatasync);
/** Lines a page looks at before it ends short with a cursor, so that a rare kind cannot stall a request. */
const MOST_SCANNED = 100_000;

export type ValidationLabel = Extract<ValidationLine, { kind: "label" }>;

export interface ValidationLogParts {
  readonly file: string;
  /** Does some work under the app's lock. */
  readonly locked: <T>(work: () => Promise<T>) => Promise<T>;
  readonly onNotice: OnNotice;
}

export interface ValidationPageRequest {
  /** `nextCursor` of the page before, of the same kind; absent: the newest. */
  readonly cursor?: string;
  /** Most items, at least 1. @defaultValue 100 */
  readonly limit?: number;
  /** @defaultValue both */
  readonly kind?: ValidationLine["kind"];
}

export interface ValidationPage {
  readonly items: readonly ValidationLine[];
  /** Null at the end. A page may be short, even empty, and still have a next one. */
  readonly nextCursor: string | null;
  readonly badLines: readonly ErrorDetail[];
}

/** Offset in front of which lines are still to be read. */
const Cursor = z.strictObject({ before: z.int().min(0), kind: z.enum(["sample", "label"]).nullable() });

export class ValidationLog {
  readonly #parts: ValidationLogParts;
  readonly #seen: SeenSamples;

  constructor(parts: ValidationLogParts) {
    this.#parts = parts;
    this.#seen = new SeenSamples(parts.file);
  }

  /**
   * Takes samples over; those that stand here already are left out.
   *
   * @param nowMs When they came, in milliseconds since 1970.
   * @throws {LoopaiError} `storage-failed`; then none of them stands here.
   * @throws {LoopaiError} `app-locked` when another process holds the app for long.
   */
  async deliver(samples: readonly DrawnSample[], nowMs: number): Promise<void> {
    if (samples.length === 0) return;
    const at = new Date(nowMs).toISOString();
    await this.#appending(async (file) => {
      const unseen = await this.#seen.unseen(samples, fstatSync(file).size);
      if (unseen.length > 0)
        await this.#append(
          file,
          unseen.map((sample) => validationOf(sample, at)),
        );
      this.#seen.add(unseen, fstatSync(file).size);
    });
  }

  /** Appends a label of an execution. @throws {LoopaiError} as {@link deliver}. */
  async appendLabel(label: Omit<ValidationLabel, "kind">): Promise<void> {
    await this.#appending((file) => this.#append(file, [{ kind: "label", ...label }]));
  }

  /** One page, newest first. @throws {LoopaiError} `request-invalid` for a cursor that no page of this kind gave. */
  async page({ cursor, limit = 100, kind }: ValidationPageRequest = {}): Promise<ValidationPage> {
    const before = cursor === undefined ? undefined : parseCursor(cursor, kind);
    const items: ValidationLine[] = [];
    const badLines: ErrorDetail[] = [];
    let scanned = 0;
    let full: string | undefined;
    await stored("read validations", async () => {
      for await (const { line, start } of lastValidations(this.#parts.file, (bad) => badLines.push(bad), before)) {
        // Only one line more shows that there is a next page.
        if (full !== undefined) return;
        if (kind === undefined || line.kind === kind) items.push(line);
        scanned++;
        if (items.length >= limit || scanned >= MOST_SCANNED) full = cursorText(start, kind);
      }
      full = undefined;
    });
    return { items, nextCursor: full ?? null, badLines };
  }

  /** Labels of one execution, in the order in which they came. */
  async labelsOf(executionId: ExecutionId): Promise<ValidationLabel[]> {
    return (await this.labelsOfEach([executionId])).get(executionId) ?? [];
  }

  /** {@link labelsOf} of several executions in one reading, back to the oldest of them; those without one are not in it. */
  async labelsOfEach(executionIds: readonly ExecutionId[]): Promise<ReadonlyMap<string, ValidationLabel[]>> {
    const asked = new Set<string>(executionIds);
    const found = new Map<string, ValidationLabel[]>();
    const oldestMs = Math.min(...executionIds.map(startedMsOf));
    await stored("read validations", async () => {
      for await (const { line } of validationsSince(this.#parts.file, oldestMs)) {
        if (line.kind !== "label" || !asked.has(line.execution_id)) continue;
        found.set(line.execution_id, [line, ...(found.get(line.execution_id) ?? [])]);
      }
    });
    return found;
  }

  /** Does `work` with the file open, a torn last line mended, under the app's lock. */
  #appending(work: (file: number) => Promise<void>): Promise<void> {
    const { file: path, locked, onNotice } = this.#parts;
    return locked(() =>
      stored("record validations", async () => {
        mkdirSync(dirname(path), { recursive: true });
        const { file, cutBytes } = openForAppend(path);
        try {
          if (cutBytes > 0) {
            const message = `The last line was cut off by an interrupted write: removed its ${cutBytes} bytes`;
            onNotice({ code: "torn-line-cut", path, message });
          }
          await work(file);
        } finally {
          closeSync(file);
        }
      }),
    );
  }

  async #append(file: number, lines: readonly ValidationLine[]): Promise<void> {
    const { size } = fstatSync(file);
    appendWhole(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    try {
      await syncFile(file);
      if (size === 0) await syncFolder(dirname(this.#parts.file));
    } catch (error) {
      ftruncateSync(file, size);
      throw error;
    }
  }
}

function validationOf(sample: DrawnSample, at: string): ValidationLine {
  const { execution_id, version, status, inclusion_probability, draw, uniform_rate, sampler, executed_at } = sample;
  return {
    kind: "sample",
    execution_id,
    version,
    status,
    inclusion_probability: inclusion_probability ?? 0,
    draw,
    uniform_rate,
    sampler,
    executed_at,
    at,
  };
}

/** A UUID version 7 holds its time in its first 48 bits (RFC 9562, section 5.7). */
function startedMsOf(id: ExecutionId): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

function cursorText(before: number, kind: ValidationLine["kind"] | undefined): string {
  return Buffer.from(JSON.stringify({ before, kind: kind ?? null })).toString("base64url");
}

function parseCursor(text: string, kind: ValidationLine["kind"] | undefined): number {
  let cursor: z.infer<typeof Cursor>;
  try {
    cursor = Cursor.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  } catch (cause) {
    throw new LoopaiError("request-invalid", "Cannot read validations: cursor is not one that a page gave", { cause });
  }
  if (cursor.kind === (kind ?? null)) return cursor.before;
  throw new LoopaiError(
    "request-invalid",
    "Cannot read validations: cursor is of a page of another kind: ask with the same one, or without cursor",
  );
}
