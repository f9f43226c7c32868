/** Requests as nobody should send them, around the routes that there are. */
import * as fc from "fast-check";
import { ANY_JSON, expectedBodies, type KnownValues } from "./expected-bodies.test.fixture.ts";
import { tarOf } from "../shared/tar-of.test.fixture.ts";
import type { KnownRoute } from "./route-list.test.fixture.ts";

export interface ArbitraryRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: readonly string[];
  readonly body: ArbitraryBody | undefined;
}

interface ArbitraryBody {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const TRAVERSAL = [
  "..",
  "%2e%2e",
  "..%2f..%2f..%2fetc%2fpasswd",
  "%2e%2e%5c%2e%2e",
  "..%252f..",
  "%00",
  "%ff%fe",
  "%",
  "%zz",
  ".",
  "con",
  "__proto__",
  "constructor",
  "toString",
  "a".repeat(300),
  "9".repeat(400),
  "-1",
  "1e3",
  "%0d%0aX-Injected:%20yes",
  "%E2%80%AE",
  "",
] as const;

const QUERY_KEYS = [
  "limit",
  "cursor",
  "status",
  "version",
  "served_as",
  "sampled",
  "since",
  "until",
  "contains",
  "kind",
  "split",
  "source",
  "name",
  "inputs",
  "label",
  "format",
  "type",
  "ending",
  "description",
  "__proto__",
] as const;

const JSON_BODIES: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: ANY_JSON.map((value) => JSON.stringify(value)) },
  fc.constantFrom(
    "",
    "{",
    "nul",
    '{"input":1,"input":2}',
    '{"__proto__":{"admin":true},"input":1}',
    '{"input":{"constructor":{"prototype":1}}}',
    '{"input":"\\ud800"}',
    '{"input":1e999}',
    "\uFEFF{}",
    `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
    `{"input":${"[".repeat(100_000)}`,
    JSON.stringify({ input: "x".repeat(1_200_000) }),
  ),
);

const CONTENT_TYPES = [
  "application/json",
  "application/json; charset=utf-8",
  "application/x-ndjson",
  "application/jsonl",
  "text/csv",
  "text/tab-separated-values",
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/octet-stream",
  "application/x-tar",
  "application/json/../..",
  "*/*",
] as const;

const BYTES: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 4, arbitrary: JSON_BODIES.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }).map((text) => Buffer.from(text)) },
  fc.constantFrom(
    Buffer.from('{"input":"\xff\xfe"}', "latin1"),
    Buffer.from("text,label\nfree money,spam\nsee you,ham\n"),
    Buffer.from('{"input":"a","output":"ham"}\n{"input":'),
  ),
);

/** Mostly what the route reads, or nearly. */
function bodies(route: string, known: KnownValues): fc.Arbitrary<ArbitraryBody> {
  return fc.oneof(
    {
      weight: 6,
      arbitrary: expectedBodies(route, known).map((body) => ({
        type: "application/json",
        bytes: Buffer.from(JSON.stringify(body)),
      })),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("text/csv"), bytes: csvFiles() }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("application/octet-stream"), bytes: BYTES }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("application/x-tar"), bytes: tarFiles() }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant("application/json"), bytes: BYTES }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constantFrom(...CONTENT_TYPES), bytes: BYTES }) },
  );
}

function csvFiles(): fc.Arbitrary<Uint8Array> {
  const cell = fc.oneof(fc.constantFrom("spam", "ham", "see you", '"', "", "a,b"), fc.string({ maxLength: 10 }));
  const row = fc.tuple(cell, fc.constantFrom("spam", "ham", "other")).map((cells) => cells.join(","));
  return fc.array(row, { maxLength: 10 }).map((rows) => Buffer.from(["input,output", ...rows].join("\n")));
}

/** Archives with good and bad paths, and what a changed byte makes of them. */
function tarFiles(): fc.Arbitrary<Uint8Array> {
  const path = fc.oneof(
    fc.constantFrom("a.bin", "a/b.bin", "../a", "/etc/passwd", "a/../../b"),
    fc.string({ maxLength: 20 }),
  );
  const kind = fc.constantFrom("0", "0", "0", "2", "5", "x");
  const entries = fc.array(fc.record({ path, kind, bytes: fc.uint8Array({ maxLength: 20 }) }), { maxLength: 4 });
  const change = fc.option(fc.record({ at: fc.nat({ max: 2_000 }), value: fc.nat({ max: 255 }) }), { nil: undefined });
  return fc.tuple(entries, change).map(([list, changed]) => {
    const archive = tarOf(list);
    if (changed !== undefined && changed.at < archive.length) archive[changed.at] = changed.value;
    return archive;
  });
}

/** Header lines that break nothing of the request's own framing. */
const HEADERS: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<readonly string[]>([]) },
  { weight: 1, arbitrary: fc.array(oneHeader(), { minLength: 1, maxLength: 3 }) },
);

function oneHeader(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      "Origin: null",
      "Origin: https://example.com",
      "Accept: text/html",
      "Accept-Encoding: gzip, br",
      "X-Forwarded-For: 127.0.0.1",
      "X-Forwarded-Host: evil.example",
      "X-HTTP-Method-Override: DELETE",
      "Range: bytes=0-",
      "If-None-Match: *",
      "Last-Event-ID: 999999999999999999999",
      "Cookie: a=b",
      "Authorization: Bearer \u00e9\u00ff",
      `X-Long: ${"x".repeat(8_000)}`,
      `X-Too-Long: ${"x".repeat(20_000)}`,
    ),
    fc.stringMatching(/^[ -~]{0,40}$/).map((value) => `X-Any: ${value}`),
  );
}

/** Requests that are well-formed HTTP: each must be answered. */
export function arbitraryRequests(routes: readonly KnownRoute[], known: KnownValues): fc.Arbitrary<ArbitraryRequest> {
  return fc.constantFrom(...routes).chain((route) =>
    fc.record({
      method: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...route.methods) },
        { weight: 1, arbitrary: fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE") },
      ),
      target: fc.tuple(paths(route.pattern, known), queries(route.pattern)).map(([path, query]) => `${path}${query}`),
      headers: HEADERS,
      body: fc.option(bodies(route.pattern, known), { nil: undefined, freq: 6 }),
    }),
  );
}

/** Bytes that are hardly HTTP: they may be answered, or the connection closed. */
export function arbitraryBytes(routes: readonly KnownRoute[]): fc.Arbitrary<Uint8Array> {
  const host = "Host: 127.0.0.1";
  const lines = fc.constantFrom(...routes).map(({ pattern, methods: [method] }) => `${method} ${pattern} HTTP/1.1`);
  const smuggled = fc.constantFrom(
    `${host}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}`,
    `${host}\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `${host}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    `${host}\r\nTransfer-Encoding: gzip, identity\r\n\r\n`,
    `${host}\r\nContent-Length: -1\r\n\r\n`,
    `${host}\r\nContent-Length: 99999999999999999999\r\n\r\n`,
    `${host}\r\n${host}\r\n\r\n`,
    `${host}\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n`,
    `${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    `${host}\r\nX-A: b\nX-C: d\r\n\r\n`,
    `${host}\r\nX-\u0000: b\r\n\r\n`,
    "Host: evil.example\r\n\r\n",
    "Host: 127.0.0.1\u0000\r\n\r\n",
    "\r\n",
    `${host}\r\n${"X-Many: y\r\n".repeat(3_000)}\r\n`,
  );
  return fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.tuple(lines, smuggled).map(([line, rest]) => Buffer.from(`${line}\r\n${rest}`, "latin1")),
    fc
      .tuple(lines, fc.uint8Array({ maxLength: 200 }))
      .map(([line, rest]) => Buffer.concat([Buffer.from(`${line}\r\n`), rest])),
    fc
      .constantFrom("GET", "POST", "PRI", "CONNECT", "get", "")
      .map((method) => Buffer.from(`${method} * HTTP/2.0\r\n\r\n`)),
  );
}

function paths(pattern: string, known: KnownValues): fc.Arbitrary<string> {
  const parts = pattern
    .split("/")
    .map((part) => (part.startsWith(":") || part === "*" ? parameter(known[part.slice(1)] ?? []) : fc.constant(part)));
  return fc.tuple(...parts).map((chosen) => chosen.join("/"));
}

function parameter(known: readonly string[]): fc.Arbitrary<string> {
  const hostile = fc.oneof(fc.constantFrom(...TRAVERSAL), fc.string({ maxLength: 20 }).map(encodeURIComponent));
  return known.length === 0 ? hostile : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, hostile);
}

/** What a route cannot do without. */
const NEEDED: Readonly<Record<string, string>> = { "shared-artifacts": "?type=model&name=words" };

function queries(pattern: string): fc.Arbitrary<string> {
  const needed = NEEDED[pattern.split("/").at(-1) ?? ""] ?? "";
  const value = fc.oneof(
    fc.constantFrom(
      "",
      "1",
      "0",
      "-1",
      "1000",
      "1001",
      "NaN",
      "true",
      "succeeded",
      "2026-11-20",
      "e30",
      "train",
      "%00",
      "%",
    ),
    fc.string({ maxLength: 20 }).map(encodeURIComponent),
  );
  const pair = fc.tuple(fc.constantFrom(...QUERY_KEYS), value).map(([key, text]) => `${key}=${text}`);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(needed) },
    { weight: 2, arbitrary: fc.array(pair, { minLength: 1, maxLength: 3 }).map((pairs) => `?${pairs.join("&")}`) },
  );
}
