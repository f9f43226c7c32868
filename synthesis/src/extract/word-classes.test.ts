import { textWords, wordHash } from "@loopai/engine";
import { expect, test } from "vitest";
import { wordClasses } from "./word-classes.ts";

test("wordClasses() gives one class to words of the same fields, and none to a word that was met once or is outside", () => {
  const texts = ["to York", "from york,", "to Leeds", "from Leeds", "to Hull"].map(textWords);
  const tags = [
    [0, 1],
    [0, 3],
    [0, 1],
    [0, 3],
    [0, 1],
  ].map((own) => Int32Array.from(own));

  const classes = wordClasses(texts, tags);

  expect(classes.get(wordHash("YORK"))).toBe(classes.get(wordHash("Leeds")));
  expect(classes.get(wordHash("york"))).toBeGreaterThan(0);
  expect(classes.has(wordHash("Hull"))).toBe(false);
  expect(classes.has(wordHash("to"))).toBe(false);
});
