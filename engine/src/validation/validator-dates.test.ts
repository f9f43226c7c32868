import { expect, test, vi } from "vitest";
import { passes, VALIDATOR_BANK } from "./validator-bank.ts";

/** Of each form some, with dates that are behind one of the two days and before the other. */
const TEXTS = [
  "110101203001010014",
  "11010120300101001X",
  "110101300101001",
  "300101-1234",
  "20300101-1234",
  "19300101-1234",
  "300101+1234",
  "010130-0007",
  "01.01.2030",
  "2030-01-01",
  "2030/01/01",
  "01/01/30",
  "12/30",
];

function answersOn(day: string): readonly string[] {
  vi.useFakeTimers({ now: new Date(day), toFake: ["Date"] });
  const answers = [...VALIDATOR_BANK].map(([name, check]) => {
    return `${name} ${TEXTS.filter((text) => passes(check, text)).join(" ")}`;
  });
  vi.useRealTimers();
  return answers;
}

test("no validator of the bank answers by the day on which it is asked", () => {
  expect(answersOn("2026-01-02")).toEqual(answersOn("2061-01-02"));
});
