import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { jsonLines } from "./json-lines.ts";

async function read(...chunks: (string | Uint8Array)[]) {
  const lines = [];
  for await (const line of jsonLines(Readable.from(chunks))) lines.push(line);
  return lines;
}

test("jsonLines() joins chunks that cut a line and a character in two", async () => {
  const bytes = Buffer.from('{"a":"ü"}\n"b"\n');

  const lines = await read(bytes.subarray(0, 7), bytes.subarray(7));

  expect(lines).toEqual([
    { line: 1, value: { a: "ü" } },
    { line: 2, value: "b" },
  ]);
});

test("jsonLines() keeps U+2028 inside a string and counts blank lines", async () => {
  const lines = await read('\ufeff"x\u2028y"\r\n\n7');

  expect(lines).toEqual([
    { line: 1, value: "x\u2028y" },
    { line: 3, value: 7 },
  ]);
});

test("jsonLines() names a line that is not JSON or not UTF-8 and goes on", async () => {
  const lines = await read("{oops\n", Buffer.from([0x22, 0xff, 0x22, 0x0a]), "null\n");

  expect(lines).toEqual([
    { line: 1, value: undefined },
    { line: 2, value: undefined },
    { line: 3, value: null },
  ]);
});
