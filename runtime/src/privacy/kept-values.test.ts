import { createHmac } from "node:crypto";
import { canonicalJson, type Json, isJsonObject, type Privacy } from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KeptValues } from "./kept-values.ts";
import { TEXT_OF_PIECES } from "./text-of-pieces.test.fixture.ts";

const KEY = new Uint8Array(32).fill(7);

function kept(privacy: Privacy, redact: readonly string[] = [], key = KEY): KeptValues {
  return new KeptValues({ privacy, redact, key });
}

/** Any JSON, in which texts and keys hold what is looked for. */
const JSON_OF_PIECES = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    TEXT_OF_PIECES,
    fc.constantFrom<Json>(null, true, 0, 4111111111111111),
    fc.array(tie("json"), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(TEXT_OF_PIECES, fc.constantFrom("__proto__", "a@b.de", "c@d.de")), tie("json")))
      .map((entries): Json => Object.fromEntries(entries)),
  ),
})).json;

/** What is left of a value when its texts are all the same. */
function shapeOf(value: Json): Json {
  if (typeof value === "string") return "";
  if (Array.isArray(value)) return value.map(shapeOf);
  return isJsonObject(value) ? Object.values(value).map(shapeOf) : value;
}

describe("KeptValues under full", () => {
  test("keeps everything as it is", () => {
    const input = { mail: "bob@example.com" };
    const values = kept("full", ["/mail"]);

    expect(values.input(input)).toBe(input);
    expect(values.output(input)).toBe(input);
    expect(values.subject("bob@example.com")).toBe("bob@example.com");
  });
});

describe("KeptValues under none", () => {
  test("keeps nothing", () => {
    const values = kept("none");

    expect([values.input("a"), values.output("b"), values.subject("c")]).toEqual([null, null, null]);
  });
});

describe("KeptValues under hashed", () => {
  test("keeps the HMAC-SHA256 of the canonical JSON by the key", () => {
    const hmac = createHmac("sha256", KEY).update('{"a":1,"b":[true]}').digest("hex");
    const values = kept("hashed");

    expect(values.input({ b: [true], a: 1 })).toEqual({ hmac_sha256: hmac });
    expect(values.output({ a: 1, b: [true] })).toEqual({ hmac_sha256: hmac });
  });

  test("gives equal values equal hashes, others and other keys others", () => {
    fc.assert(
      fc.property(JSON_OF_PIECES, JSON_OF_PIECES, (left, right) => {
        const values = kept("hashed");
        const other = kept("hashed", [], new Uint8Array(32).fill(8));

        expect(values.input(left)).toEqual(values.input(structuredClone(left)));
        expect(canonicalJson(values.input(left)) === canonicalJson(values.input(right))).toBe(
          canonicalJson(left) === canonicalJson(right),
        );
        expect(other.input(left)).not.toEqual(values.input(left));
      }),
    );
  });
});

describe("KeptValues.subject()", () => {
  test("is a hash under redacted and hashed, the same for the same subject, and null without one", () => {
    const hashes = (["redacted", "hashed"] as const).map((privacy) => kept(privacy).subject("customer 17"));

    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
    expect(
      (["full", "redacted", "hashed", "none"] as const).map((privacy) => kept(privacy).subject(undefined)),
    ).toEqual([null, null, null, null]);
  });
});

describe("KeptValues under redacted", () => {
  test("replaces what reads like personal data in every text, in input and output", () => {
    const values = kept("redacted");
    const value = { text: "from bob@example.com", list: ["x", "030 1234567"], count: 3, none: null };

    expect(values.input(value)).toEqual({ text: "from [e-mail]", list: ["x", "[phone]"], count: 3, none: null });
    expect(values.output("10.0.0.1")).toBe("[ip]");
  });

  test("replaces the fields it is told in the input, whatever they hold, and in no output", () => {
    const values = kept("redacted", ["/name", "/orders/0", "/a~1b/m~0n", "/missing/field", "/orders/x"]);
    const value = { name: { first: "Ada" }, orders: [1, 2], "a/b": { "m~n": 3, o: 4 }, missing: 5 };

    expect(values.input(value)).toEqual({
      name: "[redacted]",
      orders: ["[redacted]", 2],
      "a/b": { "m~n": "[redacted]", o: 4 },
      missing: 5,
    });
    expect(values.output(value)).toBe(value);
  });

  test("replaces texts of keys, too, and numbers keys that became the same", () => {
    const value = JSON.parse('{"a@b.de":1,"[e-mail] 2":2,"c@d.de":3,"__proto__":{"e@f.de":"g@h.de"}}');

    const redacted = kept("redacted").input(value);

    expect(JSON.stringify(redacted)).toBe(
      '{"[e-mail]":1,"[e-mail] 2":2,"[e-mail] 3":3,"__proto__":{"[e-mail]":"[e-mail]"}}',
    );
  });

  test("gives a value without anything to replace back as it is", () => {
    const value = { text: "see you", list: [1, { "a b": "c" }] };

    expect(kept("redacted", ["/other"]).input(value)).toBe(value);
  });

  test("keeps the form of every value, changes nothing in it, and leaves nothing to replace", () => {
    fc.assert(
      fc.property(JSON_OF_PIECES, (value) => {
        const values = kept("redacted");
        const before = JSON.stringify(value);

        const once = values.input(value);

        expect(shapeOf(once)).toEqual(shapeOf(value));
        expect(JSON.stringify(value)).toBe(before);
        expect(values.input(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  test("refuses a value that nests too deeply to be looked through", () => {
    let deep: Json = "x";
    for (let level = 0; level < 100_000; level++) deep = [deep];

    for (const privacy of ["redacted", "hashed"] as const) {
      expect(() => kept(privacy).input(deep)).toThrow(expect.objectContaining({ code: "input-invalid" }));
    }
  });
});
