import { type Json, type JsonSchema, LoopaiError } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { inferSchemas } from "./infer-schemas.ts";
import { rowsNotFitting } from "./rows-not-fitting.ts";

const row = (input: Json, output: Json) => ({ input, output });

describe("inferSchemas()", () => {
  test("names the answers of bare strings and requires the fields of objects", () => {
    const schemas = inferSchemas([row({ text: "a" }, "spam"), row({ text: "b" }, "ham"), row({ text: "c" }, "spam")]);

    expect(schemas).toEqual({
      inputSchema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
      outputSchema: { type: "string", enum: ["ham", "spam"] },
    });
  });

  test("names the answers inside an object", () => {
    const schemas = inferSchemas([row("a", { label: "x", sure: true }), row("b", { label: "y", sure: true })]);

    expect(schemas).toEqual({
      inputSchema: { type: "string" },
      outputSchema: {
        type: "object",
        properties: { label: { type: "string", enum: ["x", "y"] }, sure: { type: "boolean", enum: [true] } },
        required: ["label", "sure"],
        additionalProperties: false,
      },
    });
  });

  test("does not require what some rows leave out, and lets null through", () => {
    const { inputSchema } = inferSchemas([row({ a: 1, b: "x" }, 1), row({ a: null }, 2), row({ a: 2.5 }, 1)]);

    expect(inputSchema).toEqual({
      type: "object",
      properties: { a: { anyOf: [{ type: "number" }, { type: "null" }] }, b: { type: "string" } },
      required: ["a"],
    });
  });

  test("leaves answers free that do not repeat", () => {
    const { outputSchema } = inferSchemas(Array.from({ length: 50 }, (_, at) => row("a", `free text ${at}`)));

    expect(outputSchema).toEqual({ type: "string" });
  });
});

describe("rowsNotFitting()", () => {
  test("names the row of another type among rows that agree", () => {
    const rows = [
      row({ text: "a" }, "x"),
      row({ text: 5 }, "y"),
      row({ text: "c" }, "x"),
      row("bare", "y"),
      row({ text: "d" }, 7),
    ];

    const misfits = rowsNotFitting(rows, inferSchemas(rows));

    expect(misfits).toEqual([
      { row: 1, message: "does not fit the input_schema: input/text must be string" },
      { row: 3, message: "does not fit the input_schema: input must be object" },
      { row: 4, message: "does not fit the output_schema: output must be string" },
    ]);
  });

  test("every row fits the schemas inferred from rows that agree", () => {
    const rows = [row({ a: [1], b: { c: "x" } }, { l: "y", n: null }), row({ a: [], b: { c: "z" } }, { l: "z", n: 4 })];

    expect(rowsNotFitting(rows, inferSchemas(rows))).toEqual([]);
  });

  test("checks formats", () => {
    const schemas = { inputSchema: { type: "string", format: "email" }, outputSchema: true };

    expect(rowsNotFitting([row("a@b.org", 1), row("nobody", 1)], schemas).map((misfit) => misfit.row)).toEqual([1]);
  });

  test.each<JsonSchema>([{ type: "text" }, { $ref: "https://example.org/other.json" }])(
    "refuses the schema %j",
    (inputSchema) => {
      const check = () => rowsNotFitting([], { inputSchema, outputSchema: true });

      expect(check).toThrow(LoopaiError);
      expect(check).toThrow(/^Cannot compile input_schema: /);
    },
  );
});
