/**
 * One thread that works beside the calls, from its start to its end.
 *
 * Orders go in and news come out as messages; they cannot fail. Its end is waited for, whatever ends it. Who starts
 * another after an end that nobody asked for is background.ts.
 */
import { Worker } from "node:worker_threads";
import type { AppId } from "@loopai/core";
import type { Notice } from "../files/notice.ts";
import type { ForwardCounters } from "../forward/app-forwarder.ts";
import type { BackgroundNews, BackgroundOrder, BackgroundWork } from "./background-worker.ts";

export interface BackgroundThreadParts {
  readonly script: URL;
  readonly work: BackgroundWork;
  readonly onNotice: (notice: Notice) => void;
}

export class BackgroundThread {
  /** Number of the thread in this process; no later one gets it again. */
  readonly id: number;
  /** Resolves when the thread is gone, with why; undefined where it was asked to, and did so in order. */
  readonly ended: Promise<string | undefined>;
  readonly #worker: Worker;
  readonly #questions = new Map<number, (counters: ForwardCounters | undefined) => void>();
  #asked = 0;
  #isClosing = false;

  constructor({ script, work, onNotice }: BackgroundThreadParts) {
    this.#worker = new Worker(script, { workerData: work });
    // Keeps no process alive.
    this.#worker.unref();
    this.id = this.#worker.threadId;
    this.ended = this.#untilEnded();
    this.#worker.on("message", (news: BackgroundNews) => {
      if (news.kind === "notice") onNotice(news.notice);
      else this.#answer(news.question, news.counters);
    });
  }

  /** What it counted of an app so far; undefined where it ends before it can say. */
  counters(appId: AppId): Promise<ForwardCounters | undefined> {
    const question = ++this.#asked;
    const { promise, resolve } = Promise.withResolvers<ForwardCounters | undefined>();
    this.#questions.set(question, resolve);
    this.#order({ kind: "count", question, appId });
    return promise;
  }

  /** Finishes what is under way. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.#worker.ref();
    this.#order({ kind: "close" });
    await this.ended;
  }

  #untilEnded(): Promise<string | undefined> {
    let reason: string | undefined;
    return new Promise((resolve) => {
      // Its message may hold anything, so only its kind is said.
      this.#worker.on("error", (error) => {
        reason = "code" in error ? String(error.code) : error.name;
      });
      this.#worker.on("exit", (code) => {
        for (const question of this.#questions.keys()) this.#answer(question, undefined);
        const asked = this.#isClosing && code === 0;
        resolve(asked ? undefined : (reason ?? `exit code ${code}`));
      });
    });
  }

  #answer(question: number, counters: ForwardCounters | undefined): void {
    this.#questions.get(question)?.(counters);
    this.#questions.delete(question);
  }

  #order(order: BackgroundOrder): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window.
    this.#worker.postMessage(order);
  }
}
