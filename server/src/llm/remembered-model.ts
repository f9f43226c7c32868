/**
 * A model whose replies outlive the run that paid for them: a synthesis that was interrupted asks nothing twice when it is started
 * again over the same rows. Once a run completes, its replies are thrown away.
 *
 * The file is a cache: what cannot be read of it is asked again.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "@loopai/core";
import type { Model, ModelReply, ModelRequest } from "@loopai/llm";
import { appendPrivateLine, storedSync } from "@loopai/runtime";
import * as z from "zod";

const Line = z.object({
  key: z.string(),
  text: z.string(),
  finish: z.enum(["stop", "length", "refused", "other"]),
  model: z.string(),
});

const NOTHING = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 } as const;

export class RememberedModel implements Model {
  readonly name: string;
  readonly #model: Model;
  readonly #address: string;
  readonly #path: string;
  /** Replies of each prompt that were not given out yet, in their order: the same prompt may be asked several times. */
  readonly #replies: Map<string, z.infer<typeof Line>[]>;

  /** @param address Where the model is asked. @param folder The app's; absolute path. */
  constructor(model: Model, address: string, folder: string) {
    this.name = model.name;
    this.#address = address;
    this.#model = model;
    this.#path = join(folder, "model-replies.jsonl");
    this.#replies = read(this.#path);
  }

  estimate(request: ModelRequest): ReturnType<Model["estimate"]> {
    return this.#model.estimate(request);
  }

  async ask(request: ModelRequest): Promise<ModelReply> {
    const key = keyOf(this.name, this.#address, request);
    const known = this.#replies.get(key)?.shift();
    if (known !== undefined) {
      const { text, finish, model } = known;
      return { text, finish, model, usage: NOTHING, costUsd: 0, durationMs: 0 };
    }
    const reply = await this.#model.ask(request);
    const { text, finish, model } = reply;
    appendPrivateLine(this.#path, JSON.stringify({ key, text, finish, model }));
    return reply;
  }

  /** To be called when the run has come to its end. */
  forget(): void {
    storedSync(`remove ${this.#path}`, () => rmSync(this.#path, { force: true }));
  }
}

/** Of what is asked, but for the mark that is drawn anew for each rendering. */
function keyOf(
  name: string,
  address: string,
  { purpose, system, prompt, mostOutputTokens, mark }: ModelRequest,
): string {
  const unmarked = (text: string): string => (mark === undefined ? text : text.replaceAll(mark, "data"));
  return sha256Of(JSON.stringify([name, address, purpose, unmarked(system), unmarked(prompt), mostOutputTokens]));
}

function read(path: string): Map<string, z.infer<typeof Line>[]> {
  const replies = new Map<string, z.infer<typeof Line>[]>();
  const text = storedSync(`read ${path}`, () => (existsSync(path) ? readFileSync(path, "utf8") : ""));
  for (const line of text.split("\n")) {
    try {
      const reply = Line.parse(JSON.parse(line));
      replies.set(reply.key, [...(replies.get(reply.key) ?? []), reply]);
    } catch {
      continue;
    }
  }
  return replies;
}
