/**
 * A server on loopback that speaks the formats of OpenAI (chat completions and responses), Anthropic (messages) and Google
 * (generateContent), and misbehaves as scripted.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server does with one request. */
export type WireTurn =
  | { readonly text: string; readonly finish?: "stop" | "length" | "refused"; readonly usage?: "none" }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly echoKey?: boolean }
  | { readonly fault: "never" | "cut-off" | "garbage" | "html" | "endless" | "reset" | "redirect" };

export interface WireRequest {
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface WireServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly WireRequest[];
}

/** @param turn What to do with request number `number`, from 0. */
export async function openWireServer(
  turn: (number: number, request: WireRequest) => WireTurn | Promise<WireTurn>,
): Promise<WireServer> {
  const requests: WireRequest[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const seen = { url: request.url ?? "", headers: request.headers, body };
      requests.push(seen);
      answer(response, seen, await turn(requests.length - 1, seen));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

function answer(response: ServerResponse, request: WireRequest, turn: WireTurn): void {
  if ("fault" in turn) {
    misbehave(response, turn.fault);
  } else if ("status" in turn) {
    const key = request.headers.authorization ?? request.headers["x-api-key"] ?? request.headers["x-goog-api-key"];
    response.writeHead(turn.status, { "content-type": "application/json", ...turn.headers });
    response.end(JSON.stringify({ error: { message: turn.echoKey === true ? `bad key ${String(key)}` : "no" } }));
  } else {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(replyBody(request.url, turn)));
  }
}

function misbehave(response: ServerResponse, fault: Extract<WireTurn, { fault: unknown }>["fault"]): void {
  switch (fault) {
    case "never":
      return;
    case "reset":
      response.destroy();
      return;
    case "redirect":
      response.writeHead(307, { location: "http://127.0.0.1:1/elsewhere" }).end();
      return;
    case "cut-off":
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"id":');
      response.destroy();
      return;
    case "garbage":
      response.writeHead(200, { "content-type": "application/json" }).end('{"choices": 7, "output": "x"}');
      return;
    case "html":
      response.writeHead(200, { "content-type": "text/html" }).end("<html>Sign in</html>");
      return;
    case "endless": {
      response.writeHead(200, { "content-type": "application/json" });
      const more = (): void => {
        while (!response.destroyed && response.write(" ".repeat(65_536)));
        if (!response.destroyed) response.once("drain", more);
      };
      response.on("error", () => undefined);
      more();
    }
  }
}

const INPUT = 120;
const CACHED = 20;
const OUTPUT = 30;

function replyBody(url: string, { text, finish = "stop", usage }: Extract<WireTurn, { text: string }>): object {
  const counted = usage !== "none";
  if (url.includes("/messages")) {
    const stop = { stop: "end_turn", length: "max_tokens", refused: "refusal" }[finish];
    const taken = { input_tokens: INPUT - CACHED, cache_read_input_tokens: CACHED, output_tokens: OUTPUT };
    const content = [{ type: "text", text }];
    const head = { id: "m1", type: "message", role: "assistant", model: "wire-1", content, stop_reason: stop };
    return counted ? { ...head, usage: taken } : head;
  }
  if (url.includes("generateContent")) {
    const finishReason = { stop: "STOP", length: "MAX_TOKENS", refused: "SAFETY" }[finish];
    const candidates = [{ content: { role: "model", parts: [{ text }] }, finishReason }];
    const taken = { promptTokenCount: INPUT, cachedContentTokenCount: CACHED, candidatesTokenCount: OUTPUT };
    return { candidates, modelVersion: "wire-1", ...(counted ? { usageMetadata: taken } : {}) };
  }
  if (url.includes("/responses")) {
    const content = [{ type: "output_text", text, annotations: [] }];
    const output = [{ type: "message", id: "o1", role: "assistant", status: "completed", content }];
    const reasons = { stop: null, length: { reason: "max_output_tokens" }, refused: { reason: "content_filter" } };
    const details = { input_tokens_details: { cached_tokens: CACHED }, output_tokens_details: { reasoning_tokens: 0 } };
    const taken = { input_tokens: INPUT, output_tokens: OUTPUT, total_tokens: INPUT + OUTPUT, ...details };
    const head = { id: "r1", object: "response", created_at: 1, model: "wire-1", output };
    return { ...head, incomplete_details: reasons[finish], ...(counted ? { usage: taken } : {}) };
  }
  const finish_reason = { stop: "stop", length: "length", refused: "content_filter" }[finish];
  const choices = [{ index: 0, message: { role: "assistant", content: text }, finish_reason }];
  const taken = { prompt_tokens: INPUT, completion_tokens: OUTPUT, prompt_tokens_details: { cached_tokens: CACHED } };
  return {
    id: "c1",
    object: "chat.completion",
    created: 1,
    model: "wire-1",
    choices,
    ...(counted ? { usage: taken } : {}),
  };
}
