import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { TemporaryFolder } from "../sample-app.test.fixture.ts";

const WRITER = fileURLToPath(new URL("short-writer.test.fixture.ts", import.meta.url));

test("appendWhole() takes back what a full disk let through of a line, and says that the disk is full", (context) => {
  // A limit on the size of files (setrlimit(2), RLIMIT_FSIZE) ends a write in the middle as a full disk does.
  const limited = 'ulimit -f 1 && exec "$@"';
  if (spawnSync("bash", ["-c", "ulimit -f 1"]).status !== 0) context.skip("needs bash with ulimit: it is not here");
  using place = new TemporaryFolder();
  const path = join(place.path, "rows.jsonl");

  const { stdout } = spawnSync(
    "bash",
    ["-c", limited, "bash", process.execPath, "--conditions=loopai-source", WRITER, path],
    {
      encoding: "utf8",
    },
  );

  expect([stdout, readFileSync(path, "utf8")]).toEqual(["ENOSPC\n", `"${"a".repeat(600)}"\n`]);
});
