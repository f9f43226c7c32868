/** Writes programs, routes and rows without end and tells its parent what is finished; see crash.test.ts. */
import { LabelledRow } from "@loopai/core";
import { APP_ID, champion, sampleProgram } from "../sample-app.test.fixture.ts";
import { DataFolder } from "./data-folder.ts";

const folder = await DataFolder.open({ path: process.argv[2] ?? "" });
const app = folder.app(APP_ID);
const row = LabelledRow.parse({
  input: "x".repeat(10_000),
  output: "ham",
  source: "import",
  group: "0123456789abcdef",
  split: "train",
  origin: "mine.csv:2",
});
for (let seed = 1; ; seed++) {
  const { files, manifest, report } = sampleProgram({ seed });
  const written = await app.writeProgram(files, manifest, report);
  process.send?.("version");
  await app.changeRoute((route) => ({ ...route, champion: champion(written) }));
  process.send?.("revision");
  await app.examples.append([row, row]);
}
