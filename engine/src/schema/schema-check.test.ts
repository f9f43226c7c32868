import type { Json, JsonSchema } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { compileSchema } from "./schema-check.ts";

const NAMED = {
  type: "object",
  properties: { name: { type: "string" }, "a/b~c": { type: "number" } },
  required: ["name"],
  additionalProperties: false,
};

describe("compileSchema()", () => {
  test.each<[string, Json, string, string]>([
    ["a wrong type", { name: 7 }, "/name", "must be string"],
    ["a missing key", {}, "/name", "must have required property 'name'"],
    ["an unexpected key", { name: "x", "y/z": 1 }, "/y~1z", "must NOT have additional properties"],
    ["a key that has to be escaped", { name: "x", "a/b~c": "1" }, "/a~1b~0c", "must be number"],
    ["the whole value", 7, "", "must be object"],
  ])("points at %s", (_what, value, at, message) => {
    const check = compileSchema(NAMED, "input_schema");

    const errors = check(value);

    expect(errors).toEqual([{ at, message }]);
  });

  test("lets a value that fits pass and changes nothing in it", () => {
    const check = compileSchema(
      { ...NAMED, properties: { name: { type: "string", default: "x" }, n: { type: "number" } } },
      "s",
    );
    const value = { name: "y", n: 1 };

    const errors = check(value);

    expect(errors).toBeUndefined();
    expect(value).toEqual({ name: "y", n: 1 });
  });

  test("finds a duplicate among objects whatever the order of their keys, and takes true and 1 for two", () => {
    const check = compileSchema({ type: "array", uniqueItems: true }, "s");

    const found = [
      [
        { a: 1, b: "x" },
        { b: "x", a: 1 },
      ],
      [1, true, "1", "true", null, "null", [1], ["1"]],
      [1, 1.0],
    ].map(check);

    const duplicate = [{ at: "", message: "must NOT have duplicate items" }];
    expect(found).toEqual([duplicate, undefined, duplicate]);
  });

  test("gives up on references that multiply, and follows those of honest schemas", () => {
    const definitions = Array.from({ length: 60 }, (_, at) => {
      const next = { $ref: `#/$defs/d${at + 1}` };
      return [`d${at}`, { anyOf: [{ allOf: [next, { type: "number" }] }, { allOf: [next, { type: "object" }] }] }];
    });
    const bomb = { $ref: "#/$defs/d0", $defs: { ...Object.fromEntries(definitions), d60: { type: "string" } } };
    const tree = { type: "object", properties: { left: { $ref: "#" }, right: { $ref: "#" }, const: { $ref: "#" } } };
    const literal = { const: { $ref: "#" } };

    const found = [
      compileSchema(bomb, "s")("x"),
      compileSchema(tree, "s")({ left: { right: { const: 7 } } }),
      compileSchema(literal, "s")({ $ref: "#" }),
    ];

    expect(found).toEqual([
      [{ at: "", message: "must not lead through so many references" }],
      [{ at: "/left/right/const", message: "must be object" }],
      undefined,
    ]);
  });

  test("looks for duplicates in linear time: 100,000 objects would take ajv minutes", () => {
    const check = compileSchema({ type: "array", uniqueItems: true }, "s");
    const items = Array.from({ length: 100_000 }, (_, index) => ({ index }));

    const before = process.cpuUsage();
    const errors = check(items);
    const { user } = process.cpuUsage(before);

    expect(errors).toBeUndefined();
    expect(user).toBeLessThan(5_000_000);
  });

  test("compiles a schema once, however often it is asked for", () => {
    const schema = { type: "string", pattern: "^once$" };
    const checks = Array.from({ length: 3 }, () => compileSchema(structuredClone(schema), "s"));
    const before = process.cpuUsage();

    for (let index = 0; index < 5_000; index++) compileSchema(structuredClone(schema), "s");

    // Some 1,000 us each where it is compiled.
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
    expect(checks.map((check) => check("twice"))).toEqual(
      checks.map(() => [{ at: "", message: 'must match pattern "^once$"' }]),
    );
  });

  test.each<[string, Record<string, Json>, string]>([
    ["an unknown keyword", { tpye: "string" }, "tpye"],
    ["an unknown format", { type: "string", format: "colour" }, "colour"],
    ["a wrong keyword value", { type: "strng" }, "type"],
    ["a reference to elsewhere", { $ref: "https://example.com/other.json" }, "can't resolve reference"],
    ["a reference to a file", { $ref: "other.json#/x" }, "can't resolve reference"],
    ["another draft", { $schema: "http://json-schema.org/draft-07/schema#", type: "string" }, "2020-12"],
    ["a pattern with look-ahead, which RE2 lacks", { type: "string", pattern: "(?=a)b" }, "error parsing regexp"],
    ["a pattern with a back reference, which RE2 lacks", { type: "string", pattern: "(a)\\1" }, "error parsing regexp"],
  ])("refuses %s", (_what, schema, message) => {
    const compiling = () => compileSchema(schema, "input_schema");

    expect(compiling).toThrow(
      expect.objectContaining({
        code: "schema-invalid",
        message: expect.stringMatching(/^Cannot compile input_schema: /),
      }),
    );
    expect(compiling).toThrow(message);
  });

  test("follows references inside the schema", () => {
    const check = compileSchema(
      { $defs: { label: { enum: ["spam", "ham"] } }, type: "array", items: { $ref: "#/$defs/label" } },
      "s",
    );

    const errors = [check(["spam"]), check(["spam", "eggs"])];

    expect(errors).toEqual([undefined, [{ at: "/1", message: "must be equal to one of the allowed values" }]]);
  });

  test("keeps schemas of one $id apart", () => {
    const id = "https://example.com/input.json";
    const text = compileSchema({ $id: id, type: "string" }, "s");
    const number = compileSchema({ $id: id, type: "number" }, "s");

    const errors = [text("x"), number(1), text(1)?.length, number("x")?.length];

    expect(errors).toEqual([undefined, undefined, 1, 1]);
  });

  test("takes the draft's freedoms: unions of types, booleans, keywords without a type", () => {
    const schemas: JsonSchema[] = [
      true,
      { type: ["string", "null"] },
      { minLength: 1 },
      { prefixItems: [{ type: "string" }] },
    ];

    const errors = schemas.map((schema) => compileSchema(schema, "s")("x"));

    expect(errors).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("answers a pattern that makes a backtracking engine run for ages", () => {
    const check = compileSchema({ type: "string", pattern: "^(a+)+$" }, "s");

    const errors = [check("a".repeat(50_000)), check(`${"a".repeat(50_000)}!`)?.length];

    expect(errors).toEqual([undefined, 1]);
  });

  test("tells several patterns of one schema apart", () => {
    const check = compileSchema(
      { type: "object", patternProperties: { "^a": { pattern: "^1" }, "^b": { pattern: "^2" } } },
      "s",
    );

    const errors = [check({ a: "1", b: "2" }), check({ a: "2" })?.[0]?.at, check({ b: "1" })?.[0]?.at];

    expect(errors).toEqual([undefined, "/a", "/b"]);
  });

  test("answers a value that nests deeper than the stack", () => {
    const check = compileSchema({ type: "array", items: { $ref: "#" } }, "s");
    const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`) as Json;

    const errors = check(deep);

    expect(errors).toEqual([{ at: "", message: "must not nest so deeply" }]);
  });
});
