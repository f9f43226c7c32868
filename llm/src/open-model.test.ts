import { LoopaiError } from "@loopai/core";
import { describe, expect, test, vi } from "vitest";
import type { PriceTable } from "./budget/prices.ts";
import type { ModelRequest } from "./model.ts";
import { openModel } from "./open-model.ts";
import { type LlmSettings, PROVIDERS } from "./settings.ts";
import { openWireServer, type WireServer, type WireTurn } from "./wire-server.test.fixture.ts";

const KEY = "sk-very-secret-0123456789";
const PRICE = { input: 10, cached_input: 1, output: 100 };
const PRICES: PriceTable = {
  as_of: "2026-01-01",
  models: Object.fromEntries(PROVIDERS.map((provider) => [`${provider}:wire`, PRICE])),
};
const REQUEST: ModelRequest = { purpose: "try", system: "Be brief.", prompt: "Ping?", mostOutputTokens: 50 };

function open(server: WireServer, more: Partial<LlmSettings> = {}) {
  const provider = more.provider ?? "openai-compatible";
  const base_url = provider === "google" ? `${server.url}/v1beta` : `${server.url}/v1`;
  const settings = { provider, model: "wire", base_url, timeout_ms: 5_000, attempts: 3, ...more };
  return openModel(settings, { apiKey: KEY, prices: PRICES, retries: { firstWaitMs: 1, restMs: 200 } });
}

function script(...turns: readonly WireTurn[]): (number: number) => WireTurn {
  return (number) => turns[Math.min(number, turns.length - 1)] ?? { status: 500 };
}

describe.each(PROVIDERS)("a model of %s", (provider) => {
  test("is asked in its format, and its reply comes with usage and cost", async () => {
    await using server = await openWireServer(script({ text: "pong" }));

    const reply = await open(server, { provider }).ask(REQUEST);

    expect(reply).toMatchObject({ text: "pong", finish: "stop", model: expect.stringContaining("wire") });
    expect(reply.usage).toEqual({ inputTokens: 120, cachedInputTokens: 20, outputTokens: 30 });
    expect(reply.costUsd).toBeCloseTo((100 * 10 + 20 * 1 + 30 * 100) / 1e6, 12);
    const [request] = server.requests;
    expect(request?.body).toContain("Be brief.");
    expect(request?.body).toContain("Ping?");
    expect(request?.body).toContain("50");
    expect(request?.url).not.toContain(KEY);
    expect(JSON.stringify(request?.headers)).toContain(KEY);
  });

  test("says that a reply was cut off or refused", async () => {
    await using server = await openWireServer(
      script({ text: "po", finish: "length" }, { text: "", finish: "refused" }),
    );
    const model = open(server, { provider });

    expect((await model.ask(REQUEST)).finish).toBe("length");
    expect((await model.ask(REQUEST)).finish).toBe("refused");
  });

  test("does not repeat the key that an error gives back", async () => {
    await using server = await openWireServer(script({ status: 401, echoKey: true }));

    const failure = await open(server, { provider })
      .ask(REQUEST)
      .catch((error: unknown) => error);

    expect(failure).toMatchObject({ code: "llm-refused" });
    const said: string[] = [];
    for (let at = failure; at instanceof Error; at = at.cause)
      said.push(at.message, at.stack ?? "", JSON.stringify(at));
    expect(said.join("\n")).not.toContain(KEY);
    expect(said.join("\n")).toContain("401");
  });

  test("refuses a reply that does not say what it took", async () => {
    await using server = await openWireServer(script({ text: "pong", usage: "none" }));

    await expect(open(server, { provider, attempts: 1 }).ask(REQUEST)).rejects.toBeInstanceOf(LoopaiError);
  });
});

describe("asking a model", () => {
  test.each<[string, WireTurn]>([
    ["500", { status: 500 }],
    ["429", { status: 429, headers: { "retry-after": "0" } }],
    ["a connection that is reset", { fault: "reset" }],
    ["a reply that is cut off", { fault: "cut-off" }],
    ["garbage", { fault: "garbage" }],
    ["a page", { fault: "html" }],
  ])("is tried again after %s", async (_, turn) => {
    await using server = await openWireServer(script(turn, { text: "pong" }));

    expect((await open(server).ask(REQUEST)).text).toBe("pong");
    expect(server.requests).toHaveLength(2);
  });

  test("waits as long as the provider asks", async () => {
    await using server = await openWireServer(
      script({ status: 429, headers: { "retry-after": "1" } }, { text: "pong" }),
    );
    const startedMs = performance.now();

    await open(server).ask(REQUEST);

    expect(performance.now() - startedMs).toBeGreaterThan(990);
  });

  test.each([400, 401, 403, 404, 413])("is not tried again after %i", async (status) => {
    await using server = await openWireServer(script({ status }));

    await expect(open(server).ask(REQUEST)).rejects.toMatchObject({ code: "llm-refused" });
    expect(server.requests).toHaveLength(1);
  });

  test("gives up after the attempts that were set, and says why", async () => {
    await using server = await openWireServer(script({ status: 503 }));

    await expect(open(server).ask(REQUEST)).rejects.toMatchObject({
      code: "llm-unavailable",
      message: "Cannot ask openai-compatible:wire: it answered 503, after 3 attempts",
    });
  });

  test("leaves a provider alone that fails again and again, and comes back to it", async () => {
    await using server = await openWireServer((number) => (number < 5 ? { status: 500 } : { text: "pong" }));
    const model = open(server, { attempts: 1 });
    for (let call = 0; call < 5; call++) await expect(model.ask(REQUEST)).rejects.toThrow("500");

    await expect(model.ask(REQUEST)).rejects.toThrow("left alone");
    expect(server.requests).toHaveLength(5);
    await vi.waitFor(async () => expect((await model.ask(REQUEST)).text).toBe("pong"), {
      timeout: 3_000,
      interval: 50,
    });
  });

  test("ends an attempt at its limit", async () => {
    await using server = await openWireServer(script({ fault: "never" }));

    await expect(open(server, { timeout_ms: 150, attempts: 1 }).ask(REQUEST)).rejects.toThrow("did not answer in time");
  });

  test("ends at once when its caller aborts, while it waits for an answer or between attempts", async () => {
    await using server = await openWireServer(script({ fault: "never" }));
    await using busy = await openWireServer(script({ status: 429, headers: { "retry-after": "50" } }));
    const stop = new AbortController();
    const waiting = open(server).ask({ ...REQUEST, signal: stop.signal });
    const between = open(busy).ask({ ...REQUEST, signal: stop.signal });
    const seen = Promise.allSettled([waiting, between]);
    await vi.waitFor(() => expect(server.requests.length + busy.requests.length).toBe(2));

    stop.abort(new Error("enough"));

    expect(await seen).toEqual([
      { status: "rejected", reason: new Error("enough") },
      { status: "rejected", reason: new Error("enough") },
    ]);
  });

  test("reads no endless reply, and follows no redirect", async () => {
    await using endless = await openWireServer(script({ fault: "endless" }));
    await using redirect = await openWireServer(script({ fault: "redirect" }));

    await expect(open(endless, { attempts: 1 }).ask(REQUEST)).rejects.toThrow(/too large|cannot be read|connection/);
    await expect(open(redirect, { attempts: 1 }).ask(REQUEST)).rejects.toMatchObject({ code: "llm-unavailable" });
    expect(redirect.requests).toHaveLength(1);
  });
});

describe("openModel()", () => {
  const settings = { provider: "openai", model: "unheard-of", timeout_ms: 1_000, attempts: 1 } as const;

  test("refuses a model without a price, but for one on this machine", () => {
    expect(() => openModel(settings, { apiKey: KEY, prices: PRICES })).toThrow(/price table of 2026-01-01/);
    const local = { ...settings, provider: "openai-compatible", base_url: "http://localhost:11434/v1" } as const;
    const model = openModel(local, { prices: PRICES });
    expect(model.estimate(REQUEST).most.costUsd).toBe(0);
  });

  test("refuses a provider without its key", () => {
    expect(() => openModel({ ...settings, model: "wire" }, { prices: PRICES })).toThrow(/key is missing/);
  });
});

test("attempts that were answered badly are told as uncounted, those turned away are not", async () => {
  await using server = await openWireServer(script({ status: 500 }, { fault: "garbage" }, { text: "pong" }));
  const told: string[] = [];
  const meter = { begin: () => void told.push("begin"), uncounted: () => void told.push("uncounted") };

  await open(server).ask({ ...REQUEST, meter });

  expect(told).toEqual(["begin", "begin", "uncounted", "begin"]);
});

test.each([
  ["negative", { prompt_tokens: -1e9, completion_tokens: -1e9 }],
  ["no whole number", { prompt_tokens: 1.5, completion_tokens: 1 }],
  ["beyond counting", { prompt_tokens: 1e300, completion_tokens: 1 }],
  ["more cached than asked", { prompt_tokens: 5, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 50 } }],
])("refuses usage that is %s", async (_, usage) => {
  const body = { id: "c1", object: "chat.completion", created: 1, model: "wire-1", usage };
  const message = { role: "assistant", content: "pong" };
  const choices = [{ index: 0, message, finish_reason: "stop" }];
  const settings = { provider: "openai-compatible", model: "wire", base_url: "http://127.0.0.1:9/v1" } as const;
  const answer = async () => Response.json({ ...body, choices });
  const model = openModel({ ...settings, timeout_ms: 5_000, attempts: 1 }, { prices: PRICES, fetch: answer });

  await expect(model.ask(REQUEST)).rejects.toMatchObject({ name: "LoopaiError" });
});

test.each(["openai", "anthropic", "google"] as const)(
  "the key of %s goes to the provider, whatever the environment says",
  async (provider) => {
    vi.stubEnv("OPENAI_BASE_URL", "http://127.0.0.1:9/evil");
    vi.stubEnv("ANTHROPIC_BASE_URL", "http://127.0.0.1:9/evil");
    const asked: string[] = [];
    const fetchOnce: typeof fetch = async (url) => {
      asked.push(new URL(url instanceof Request ? url.url : url).hostname);
      return new Response("{}", { status: 401 });
    };
    const settings = { provider, model: "wire", timeout_ms: 5_000, attempts: 1 };
    const model = openModel(settings, { apiKey: KEY, prices: PRICES, fetch: fetchOnce });

    await expect(model.ask(REQUEST)).rejects.toMatchObject({ code: "llm-refused" });
    vi.unstubAllEnvs();

    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^(?:api\.openai\.com|api\.anthropic\.com|generativelanguage\.googleapis\.com)$/);
  },
);

test("a key does not go to another machine in clear text", () => {
  const settings = { provider: "openai-compatible", model: "wire", timeout_ms: 5_000, attempts: 1 } as const;
  const base_url = "http://models.example/v1";

  expect(() => openModel({ ...settings, base_url }, { apiKey: KEY, prices: PRICES })).toThrow(
    "the key would go there in clear text; use https, or no key",
  );
  expect(openModel({ ...settings, base_url }, { prices: PRICES }).name).toBe("openai-compatible:wire");
});
