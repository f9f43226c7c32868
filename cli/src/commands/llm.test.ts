import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWireServer, type WireTurn } from "@loopai/server/wire-server";
import { describe, expect, onTestFinished, test } from "vitest";
import { ChildRun } from "../child-run.test.fixture.ts";
import { run } from "../captured-run.test.fixture.ts";

const KEY = "sk-very-secret-0123456789";
const CODE = "```js\nexport function execute({ text }) { return /cash|prize|win/.test(text) ? 'spam' : 'ham'; }\n```";

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "loopai-llm-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** Runs `loopai ARGS` in a process of its own, with a model at `url`. */
async function loopai(path: string, url: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const environment = {
    LOOPAI_LLM_PROVIDER: "openai-compatible",
    LOOPAI_LLM_MODEL: "wire",
    LOOPAI_LLM_URL: `${url}/v1`,
    LOOPAI_LLM_KEY: KEY,
    LOOPAI_SANDBOX: "weak",
    ...more,
  };
  const child = new ChildRun(path, args, { environment });
  const code = await child.ended();
  return { code, out: child.out, err: child.err };
}

function answers(...turns: readonly WireTurn[]): (number: number) => WireTurn {
  return (number) => turns[Math.min(number, turns.length - 1)] ?? { status: 500 };
}

function spamCsv(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) =>
    at % 2 === 0 ? `win ${at} cash prize now,spam` : `see you at ${at} for lunch,ham`,
  );
  return `text,label\n${lines.join("\n")}\n`;
}

/** All that is written below `path`, as one text. */
function everythingIn(path: string): string {
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

describe("loopai llm try", () => {
  test("asks the model for one word and says what it took", async () => {
    await using server = await openWireServer(answers({ text: "pong" }));
    const path = await folder();

    const tried = await loopai(path, server.url, ["llm", "try", "--json"]);

    expect(tried.code).toBe(0);
    expect(JSON.parse(tried.out)).toMatchObject({
      model: "openai-compatible:wire",
      local: true,
      text: "pong",
      input_tokens: 120,
      cost_usd: 0,
    });
    expect(tried.out + tried.err).not.toContain(KEY);
  });

  test("says which setting is missing or wrong, and never the key", async () => {
    const path = await folder();
    const none = await run(path, ["llm", "try"]);
    const provider = await loopai(path, "http://127.0.0.1:1", ["llm", "try"], { LOOPAI_LLM_PROVIDER: "nobody" });
    const price = await loopai(path, "https://models.example", ["llm", "try"]);

    expect(none.err).toMatch(/LOOPAI_LLM_PROVIDER/);
    expect(provider.err).toMatch(/LOOPAI_LLM_PROVIDER/);
    expect(price.err).toMatch(/price table .* LOOPAI_LLM_PRICES/);
    expect([provider.code, price.code]).not.toContain(0);
    expect(provider.err + price.err).not.toContain(KEY);
  });
});

describe("loopai synthesize --proposer", () => {
  test("lets a model write code over HTTP, judges it in the sandbox, and writes the key nowhere", async () => {
    await using server = await openWireServer(answers({ status: 500 }, { text: CODE }));
    const path = await folder();
    await writeFile(join(path, "spam.csv"), spamCsv(300));

    const made = await loopai(path, server.url, [
      "synthesize",
      "--data",
      "spam.csv",
      "--proposer",
      "code",
      "--candidates",
      "1",
    ]);

    expect([made.code, made.err]).toEqual([0, expect.stringContaining("asking the model")]);
    expect(made.out).toMatch(/What a model was asked/);
    expect(made.out).toMatch(/openai-compatible:wire: 1 call, 120 tokens in, 30 out/);
    expect(made.out).toMatch(/serves now/);
    expect(server.requests).toHaveLength(2);
    expect(made.out + made.err + everythingIn(path)).not.toContain(KEY);
    expect(readFileSync(join(path, "loopai-data/loop-apps/spam-001/artifacts/v1/program.yaml"), "utf8")).toContain(
      "llm openai-compatible:wire",
    );
  });

  test("says with --dry-run what would be asked, and asks nothing", async () => {
    await using server = await openWireServer(answers({ text: CODE }));
    const path = await folder();
    await writeFile(join(path, "spam.csv"), spamCsv(100));

    const dry = await loopai(path, server.url, ["synthesize", "--data", "spam.csv", "--proposer", "auto", "--dry-run"]);

    expect(dry.out).toMatch(/would be asked 7 times; nothing was asked/);
    expect(server.requests).toEqual([]);
  });

  test("refuses options of asking where nothing is asked", async () => {
    const refused = await run(await folder(), ["synthesize", "--budget-usd", "1"]);

    expect(refused.err).toMatch(/--budget-usd: it is of asking a model; add --proposer/);
  });
});
