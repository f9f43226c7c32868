import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { APP_ID, openSampleApp, sampleConfig, TemporaryFolder } from "../sample-app.test.fixture.ts";

const VALID = `loop_app_id: ${APP_ID}
name: Spam detector # shown in lists
# What the program has to do.
task: ""
input_schema: { type: string }
output_schema: { enum: [ spam, ham ] }
`;

async function written(text: string | Uint8Array, place: TemporaryFolder) {
  const { app } = await openSampleApp(place.path);
  const path = join(place.path, "loop-apps", APP_ID, "config.yaml");
  writeFileSync(path, text);
  return { app, path };
}

describe("config.yaml", () => {
  test.each([
    ["a wrong value by key and line", VALID.replace("name: Spam detector", "name: 7"), "name (line 2)"],
    ["an unknown key by its line", `${VALID}colour: red\n`, "colour (line 7)"],
    ["a nested key by its path", `${VALID}guarantee: {accuracy: 0.95,\n  delta: 2}\n`, "guarantee.delta (line 8)"],
    ["a missing key", VALID.replace(/^name.*$/m, ""), "name (line 1)"],
    ["a duplicate key by its line", `${VALID}name: Twice\n`, "line 7"],
    ["a tag", VALID.replace("name: Spam", "name: !!js/function Spam"), "line 2"],
    ["a known YAML 1.1 tag", VALID.replace("name: Spam detector", "name: !!binary aGk="), "line 2"],
    ["text that is no YAML", "a: [1", "line 1"],
    ["nesting without end", `${VALID}task2: ${"[".repeat(100_000)}`, "nests too deeply"],
    ["more than a mebibyte", `${VALID}# ${"x".repeat(1_048_576)}`, "expected at most 1048576"],
    ["the name of another app", VALID.replace(APP_ID, "other-001"), "loop_app_id is not the name of its folder"],
  ])("is refused for %s", async (_what, text, message) => {
    using place = new TemporaryFolder();
    const { app } = await written(text, place);

    const reading = app.readConfig();

    await expect(reading).rejects.toMatchObject({ message: expect.stringContaining(message) });
    await expect(reading).rejects.toMatchObject({ code: expect.stringMatching(/^(config-invalid|storage-failed)$/) });
  });

  test("is refused when it is not UTF-8", async () => {
    using place = new TemporaryFolder();
    const { app } = await written(Buffer.from([0x61, 0x3a, 0x20, 0xff]), place);

    const reading = app.readConfig();

    await expect(reading).rejects.toMatchObject({ code: "config-invalid" });
  });

  test("is refused when its aliases would expand a few lines into gigabytes", async () => {
    using place = new TemporaryFolder();
    const levels = Array.from({ length: 9 }, (_, level) => {
      const above = level === 0 ? '"lol"' : `*l${level - 1}`;
      return `  l${level}: &l${level} [${Array(9).fill(above).join(", ")}]`;
    });
    const { app } = await written(VALID.replace("{ type: string }", `\n${levels.join("\n")}`), place);

    const reading = app.readConfig();

    await expect(reading).rejects.toMatchObject({
      code: "config-invalid",
      message: expect.stringContaining("aliases"),
    });
  });

  test("may repeat a part by an alias", async () => {
    using place = new TemporaryFolder();
    const { app } = await written(VALID.replace("[ spam, ham ]", "&labels [spam, ham], examples: *labels"), place);

    const config = await app.readConfig();

    expect(config.output_schema).toEqual({ enum: ["spam", "ham"], examples: ["spam", "ham"] });
  });

  test("keeps a person's comments when a setting is changed", async () => {
    using place = new TemporaryFolder();
    const { app, path } = await written(VALID, place);

    await app.writeConfig({ ...(await app.readConfig()), task: "Find spam" });

    expect(readFileSync(path, "utf8")).toBe(VALID.replace('task: ""', 'task: "Find spam"'));
  });

  test("keeps the comments of settings within a setting, of the changed one, too", async () => {
    using place = new TemporaryFolder();
    const sampling = "sampling:\n  uniform: 0.2 # a fifth\n  failures: 1 # each\n";
    const { app, path } = await written(`${VALID}${sampling}`, place);
    const config = await app.readConfig();

    await app.writeConfig({ ...config, sampling: { ...config.sampling, uniform: 0.3 } });

    expect(readFileSync(path, "utf8")).toContain(sampling.replace("0.2", "0.3"));
  });

  test("loses a setting that is cleared, and takes it back", async () => {
    using place = new TemporaryFolder();
    const { app } = await written(VALID, place);
    const plain = await app.readConfig();
    const guarantee = { accuracy: 0.95, delta: 0.05, per_class: false };

    await app.writeConfig({ ...plain, guarantee });
    const promised = await app.readConfig();
    await app.writeConfig(plain);

    expect(promised.guarantee).toEqual(guarantee);
    await expect(app.readConfig()).resolves.toEqual(plain);
  });

  test("is not overwritten while it cannot be read", async () => {
    using place = new TemporaryFolder();
    const { app, path } = await written("broken: [", place);

    const writing = app.writeConfig(sampleConfig());

    await expect(writing).rejects.toMatchObject({ code: "config-invalid" });
    expect(readFileSync(path, "utf8")).toBe("broken: [");
  });
});
