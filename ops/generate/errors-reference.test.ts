import { readFile } from "node:fs/promises";
import { ERRORS } from "@loopai/core";
import { expect, test } from "vitest";
import { errorsReference } from "./errors-reference.ts";

test("errorsReference has one row for each code, with its status and meaning", async () => {
  const text = await errorsReference.make();

  const rows = Array.from(text.matchAll(/^\| <a id="(.*?)"><\/a>`(.*?)` \| (\d+) \| (yes|no) \| (.*) \|$/gm));
  expect(rows.map(([, , code, status, retry, means]) => [code, Number(status), retry === "yes", means])).toEqual(
    Object.entries(ERRORS).map(([code, { status, retryable, means }]) => [code, status, retryable, means]),
  );
});

test("errorsReference stands in the tree as it is made", async () => {
  const text = await readFile(new URL(`../../${errorsReference.path}`, import.meta.url), "utf8");

  expect(text).toBe(await errorsReference.make());
});
