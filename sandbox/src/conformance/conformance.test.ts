import { describe, expect, test } from "vitest";
import { type Language, LANGUAGES } from "../code-program.ts";
import { isolatedSandbox, lackedFor, testProgram } from "../isolated-sandbox.test.fixture.ts";
import { CASES, NOW_MS, SEED } from "./cases.ts";
import { CONFORMANCE_PROGRAMS } from "./programs.ts";

const ARTIFACTS = [
  { path: "words.txt", bytes: Buffer.from("alpha\nbeta\n"), shared: false },
  { path: "model.json", bytes: Buffer.from('{"weights": [1, 2]}'), shared: false },
];

describe.each(LANGUAGES)("Conformance: %s", (language: Language) => {
  test("every case ends as in every other language, one at a time and all at once", async (context) => {
    await using sandbox = isolatedSandbox();
    const lacked = await lackedFor(sandbox, language);
    if (lacked !== undefined) context.skip(lacked);
    const cases = CASES.filter(({ except = [] }) => !except.includes(language));
    const program = await sandbox.load({
      ...testProgram(language, CONFORMANCE_PROGRAMS[language]),
      artifacts: ARTIFACTS,
    });
    const run = async ({ name, act, value = null, expected }: (typeof CASES)[number]) => {
      const outcome = await program.execute({ input: { do: act, value }, nowMs: NOW_MS, seed: SEED });
      expect({ name, ...outcome }).toMatchObject({ name, ...expected });
    };

    for (const one of cases) await run(one);
    await Promise.all(cases.map(run));

    expect(cases.length).toBeGreaterThanOrEqual(60);
    // The first that needs Go makes its toolbox.
  }, 300_000);
});
