/**
 * Makes a golden data folder: what this release writes, for every later release to read.
 *
 *   node --conditions=loopai-source ops/make-golden/main.ts NAME
 *
 * Writes ops/checks/golden/NAME with one app, a learnt program, two made by hand that use every readable kind of step,
 * a route with a guarantee, rows, records and an audit log, and `expected.json` beside them: what the
 * programs answer now. A golden folder is never made again; see docs/compatibility.md.
 */
import { existsSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AppConfig, Champion, LabelledRow } from "@loopai/core";
import { DataFolder, Runtime } from "@loopai/runtime";
import { goldenPrograms } from "./golden-programs.ts";
import { learnedProgram } from "./learned-program.ts";

const MADE_MS = Date.parse("2026-11-20T12:00:00.000Z");
const INPUTS = [
  { subject: "Hello", text: "FREE   money" },
  { subject: "", text: "see you tonight" },
  { subject: "Win", text: "Call 08001234567 now!!!" },
  { subject: "Rechnung", text: "Ihre Überweisung über 20 € ist da, straße 5" },
  { subject: "中奖", text: "恭喜你中奖了" },
  { subject: "\ud800", text: "a lone surrogate and a NUL \0" },
  { subject: "İstanbul", text: "ΣΊΣΥΦΟΣ οδός" },
  { subject: "", text: "" },
];

const name = process.argv[2] ?? "";
if (!/^[a-z0-9-]+$/.test(name)) throw new Error("Cannot make a golden folder: its name must be of a-z, 0-9 and -");
const target = join(import.meta.dirname, "..", "checks", "golden", name);
if (existsSync(target)) throw new Error(`Cannot make golden folder ${name}: it is there, and is never made again`);

await using folder = await DataFolder.open({ path: join(target, "data-folder"), create: true });
const programs = goldenPrograms();
const app = await folder.createApp(
  AppConfig.parse({
    loop_app_id: "spam-detector-001",
    name: "Spam detector",
    task: "Is this message spam?\nMessages are in any language.",
    input_schema: programs[0].manifest.input_schema,
    output_schema: programs[0].manifest.output_schema,
    guarantee: { accuracy: 0.95, delta: 0.05 },
  }),
);
const rows = INPUTS.map((input, index) =>
  LabelledRow.parse({
    input,
    output: index % 2 === 0 ? "spam" : "ham",
    source: ["import", "correction", "review"][index % 3],
    group: index.toString(16).padStart(16, "0"),
    split: ["train", "holdout", "dev"][index % 3],
    origin: `messages.csv:${index + 2}`,
  }),
);
await app.examples.append(rows);
await app.unlabelled.append(rows.map(({ input, group, origin }) => ({ input, group, origin })));
const at = new Date(MADE_MS).toISOString();
await app.audit.append([{ at, actor: "local:golden", act: "created" }]);
const learned = await learnedProgram();
const served = { threshold: learned.threshold, certificate: learned.certificate };
for (const { files, manifest, report, terms } of [{ ...learned, terms: served }, ...programs]) {
  const written = await app.writeProgram(files, manifest, report);
  const champion = Champion.parse({ ...written, ...terms });
  const route = await app.changeRoute((before) => ({
    ...before,
    champion,
    ...(before.champion && { previous: before.champion }),
  }));
  await app.audit.append([
    { at, actor: "local:golden", act: "promoted", ...written, revision: route.revision, reason: "golden" },
  ]);
}

await using runtime = await Runtime.open({ folder, clock: () => MADE_MS });
const answers = [];
for (const version of app.versions()) {
  for (const input of INPUTS) {
    const { id, outcome } = await runtime.execute(app.appId, input, { version });
    answers.push({ version, execution_id: id, input, outcome });
  }
}
await runtime.close();
const executions = join(target, "data-folder", "loop-apps", app.appId, "datasets", "executions");
for (const file of readdirSync(executions)) {
  renameSync(join(executions, file), join(executions, `${file.slice(0, 10)}.golden-0.jsonl`));
}
writeFileSync(
  join(target, "expected.json"),
  `${JSON.stringify({ app_id: app.appId, rows: rows.length, answers }, null, 2)}\n`,
);
