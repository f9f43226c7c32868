import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import type { AppView } from "@loopai/server";
import { describe, expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { TEMPLATES, templateFile } from "../templates.ts";
import { CommandFolder, TRANSPORTS } from "../transports.test.fixture.ts";

interface MadeOfTemplate {
  readonly app: AppView;
  readonly imported: number;
}

describe.each(TEMPLATES)("template %s", (template) => {
  test("makes an app whose rows fit it, and of which a program is learnt that answers", async () => {
    await using folder = await CommandFolder.open(TRANSPORTS[0]);

    const made = await run(folder.path, ["init", "--template", template, "--json"]);
    const { app, imported } = made.json as MadeOfTemplate;
    const learnt = await run(folder.path, ["synthesize", "--app", app.loop_app_id, "--json"]);
    const input = Object.fromEntries(
      (app.input_schema as { required: string[] }).required.map((name) => [name, "abc"]),
    );
    const asked = await run(folder.path, ["execute", app.loop_app_id, "--input", JSON.stringify(input), "--json"]);

    expect([made.code, learnt.code, asked.code]).toEqual([0, 0, 0]);
    expect(imported).toBeGreaterThanOrEqual(20);
    expect(learnt.json).toMatchObject({ version: 1, promoted: true });
    expect(asked.json).toMatchObject({ status: "succeeded", version: 1 });
  });
});

test("every folder of templates is one that init knows", () => {
  const folders = readdirSync(dirname(dirname(templateFile("spam", "app.yaml"))), { withFileTypes: true });

  expect(folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual([...TEMPLATES].toSorted());
});

test("init --template takes an id for the app, and says which templates there are", async () => {
  await using folder = await CommandFolder.open(TRANSPORTS[0]);

  const named = await run(folder.path, ["init", "--template", "spam", "--app", "mail-007"]);
  const unknown = await run(folder.path, ["init", "--template", "poetry"]);
  const lost = await run(folder.path, ["init", "--app", "mail-007"]);

  expect(named.out).toMatch(/^Made app mail-007 of the template spam, with 20 rows[\s\S]*synthesize --app mail-007\n/);
  expect(unknown.err).toContain('Cannot find template "poetry": there are spam, moderation');
  expect(lost.code).toBe(2);
});
