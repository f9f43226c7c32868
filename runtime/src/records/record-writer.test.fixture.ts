/**
 * Another process that records, for the tests that kill it or bound its files: `node FILE DATA_FOLDER DURABILITY BYTES`.
 *
 * Appends groups of ten executions with their samples, without end or until one fails, and tells its parent the ids that
 * were acknowledged, and the code of the failure.
 */
import { Durability, LoopaiError, newExecutionId } from "@loopai/core";
import { DataFolder } from "../files/data-folder.ts";
import { APP_ID, sampleLine } from "../sample-app.test.fixture.ts";
import { append, DAY, sampleOf } from "./record-bench.test.fixture.ts";

const GROUP = 10;

const [, , path = "", durability, bytes] = process.argv;
const folder = await DataFolder.open({ path });
const { records } = folder.app(APP_ID);
const input = "x".repeat(Number(bytes));

function newLine() {
  return sampleLine(DAY, 0, { execution_id: newExecutionId(Date.parse(DAY)), input });
}

for (let failed = false; !failed; ) {
  const lines = Array.from({ length: GROUP }, newLine);
  try {
    await Promise.all(lines.map((line) => append(records, line, Durability.parse(durability), sampleOf(line))));
    process.send?.({ acknowledged: lines.map(({ execution_id }) => execution_id) });
  } catch (error) {
    process.send?.({ failed: error instanceof LoopaiError ? error.code : String(error) });
    failed = true;
  }
}
await folder.close();
process.disconnect?.();
