import type { AppView } from "@loopai/server";
import { describe, expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { csvOf, messages } from "../temporary-folder.test.fixture.ts";
import { CommandFolder, TRANSPORTS } from "../transports.test.fixture.ts";

describe.each(TRANSPORTS)("%s,", (transport) => {
  test("init makes the data folder, says what to do next, and leaves an existing one as it is", async () => {
    await using folder = await CommandFolder.open(transport);

    const first = await run(folder.path, ["init"]);
    await run(folder.path, ["create", "--name", "Mail", "--labels", "a,b"]);
    const second = await run(folder.path, ["init", "--json"]);

    expect([first.code, first.out]).toEqual([
      0,
      expect.stringMatching(/loopai-data is ready \(0 apps\)\. Next, one of:\n/),
    ]);
    expect(second.json).toMatchObject({ apps: 1 });
  });

  test("create makes an app from options, and gives the next one of the name the next number", async () => {
    await using folder = await CommandFolder.open(transport);
    const options = ["--name", "Ticket router", "--labels", "billing, technical", "--fields", "subject,body"];

    const first = await run(folder.path, ["create", ...options, "--guarantee", "97%", "--delta", "0.1", "--json"]);
    const second = await run(folder.path, ["create", ...options, "--json"]);

    expect(first.json as AppView).toMatchObject({
      loop_app_id: "ticket-router-001",
      input_schema: { type: "object", required: ["subject", "body"] },
      output_schema: { type: "string", enum: ["billing", "technical"] },
      guarantee: { accuracy: 0.97, delta: 0.1, per_class: false },
    });
    expect(second.json).toMatchObject({ loop_app_id: "ticket-router-002", guarantee: null });
  });

  test("create takes a specification file, and options win over it", async () => {
    await using folder = await CommandFolder.open(transport);
    folder.write(
      "app.yaml",
      "name: Spam\ntask: Is it spam?\ninput_schema: {type: string}\noutput_schema: {type: boolean}\n",
    );
    folder.write("output.json", '{"type":"string","enum":["spam","ham"]}');

    const { json } = await run(folder.path, [
      "create",
      "--spec",
      "app.yaml",
      "--app",
      "my-spam",
      "--output-schema",
      "output.json",
      "--json",
    ]);

    expect(json).toMatchObject({
      loop_app_id: "my-spam",
      name: "Spam",
      task: "Is it spam?",
      input_schema: { type: "string" },
      output_schema: { enum: ["spam", "ham"] },
    });
  });

  test("create refuses an id that is taken, and a command line without what it needs", async () => {
    await using folder = await CommandFolder.open(transport);
    const options = ["--name", "Mail", "--labels", "a,b", "--app", "mail"];
    await run(folder.path, ["create", ...options]);

    const taken = await run(folder.path, ["create", ...options]);
    const bare = await run(folder.path, ["create", "--name", "Mail"]);

    expect([taken.code, taken.err]).toEqual([1, expect.stringMatching(/^loopai: Cannot .*"mail"/)]);
    expect([bare.code, bare.err]).toEqual([2, expect.stringContaining("give --spec, or --name with --labels")]);
  });

  test("an app of booleans answers a bare boolean, learnt from stdin", async () => {
    await using folder = await CommandFolder.open(transport);
    folder.write("app.yaml", "name: Spam\ninput_schema: {type: string}\noutput_schema: {type: boolean}\n");
    await run(folder.path, ["create", "--spec", "app.yaml"]);
    const rows = messages(300).map(({ text, label }) => JSON.stringify({ input: text, output: label === "spam" }));

    const learnt = await run(folder.path, ["synthesize", "--app", "spam-001", "--data", "-"], {
      stdin: rows.join("\n"),
    });
    const { json } = await run(folder.path, [
      "execute",
      "spam-001",
      "--text",
      "WINNER! Claim your £1000 prize: call 09061701461 now",
      "--json",
    ]);

    expect([learnt.code, learnt.err]).toEqual([0, expect.stringContaining("read 300 rows of stdin")]);
    expect(json).toMatchObject({ status: "succeeded", output: true });
  });

  test("synthesize without a name asks for one where there are several apps", async () => {
    await using folder = await CommandFolder.open(transport);
    folder.write("one.csv", csvOf(messages(60)));
    await run(folder.path, ["create", "--name", "One", "--labels", "a,b"]);
    await run(folder.path, ["create", "--name", "Two", "--labels", "a,b"]);

    const { code, err } = await run(folder.path, ["synthesize"]);

    expect([code, err]).toEqual([
      2,
      "loopai: Cannot choose an app: there are several, name one with --app: one-001, two-001\n",
    ]);
  });

  test("create says which fields of a specification are wrong, in the words of the specification", async () => {
    await using folder = await CommandFolder.open(transport);
    folder.write(
      "app.yaml",
      "name: 7\ncolour: red\nguarantee: {accuracy: 2}\ninput_schema: true\noutput_schema: true\n",
    );

    const { code, err } = await run(folder.path, ["create", "--spec", "app.yaml"]);
    const id = await run(folder.path, ["create", "--name", "Mail", "--labels", "a,b", "--app", "My App"]);

    expect(code).toBe(2);
    expect(err).toMatch(/^loopai: Cannot create an app: its specification is not as documented\n/);
    expect(err).toMatch(/^ {2}name: expected string/m);
    expect(err).toMatch(/^ {2}guarantee\.accuracy: /m);
    expect(err).toMatch(/"colour"/);
    expect(err).not.toMatch(/body|request/);
    expect([id.code, id.err]).toEqual([2, expect.stringMatching(/^loopai: Cannot read app "My App": expected an id/)]);
  });
});
