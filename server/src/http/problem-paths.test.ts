/** A data folder may be broken in many ways: no answer says where on this machine it stands. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { AppId } from "@loopai/core";
import { expect, test } from "vitest";
import { TestApi, writeProgram } from "../api.test.fixture.ts";

const APP = AppId.parse("spam");
const ROUTES: readonly (readonly ["GET" | "POST" | "PATCH" | "PUT" | "DELETE", string, object?])[] = [
  ["GET", "/loop-apps"],
  ["POST", "/loop-apps", { name: "Other", input_schema: true, output_schema: true }],
  ["GET", "/loop-apps/spam"],
  ["PATCH", "/loop-apps/spam", { task: "changed" }],
  ["POST", "/loop-apps/spam/execute", { input: "free money" }],
  ["GET", "/loop-apps/spam/executions"],
  ["GET", "/loop-apps/spam/executions/019a9f00-0000-7000-8000-000000000000"],
  ["POST", "/loop-apps/spam/explain", { input: "free money" }],
  ["GET", "/loop-apps/spam/programs"],
  ["GET", "/loop-apps/spam/programs/1"],
  ["GET", "/loop-apps/spam/programs/1/module"],
  ["POST", "/loop-apps/spam/programs/1/promote", {}],
  ["POST", "/loop-apps/spam/programs/1/pin", {}],
  ["POST", "/loop-apps/spam/rollback", {}],
  ["POST", "/loop-apps/spam/pause", {}],
  ["POST", "/loop-apps/spam/resume", {}],
  ["POST", "/loop-apps/spam/labels", { input: "free money", output: "ham" }],
  ["GET", "/loop-apps/spam/label-queue"],
  ["GET", "/shared-artifacts"],
  ["GET", "/shared-artifacts/model/words"],
  ["GET", "/shared-artifacts/model/words/versions/1/dependants"],
  ["DELETE", "/shared-artifacts/model/words/versions/1"],
];

/** Puts what is no good in the place of a file or folder of the app. */
type Break = (path: string) => void;
const asFolder: Break = (path) => {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(join(path, "x"), { recursive: true });
};
const asFile: Break = (path) => {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, "x");
};

test.each<[string, string, Break]>([
  ["config.yaml", "a folder", asFolder],
  ["config.yaml", "no YAML", asFile],
  ["route.json", "a folder", asFolder],
  ["route.json", "no JSON", asFile],
  ["audit.jsonl", "a folder", asFolder],
  ["artifacts", "a file", asFile],
  ["artifacts/v1", "a file", asFile],
  ["artifacts/v1/program.yaml", "a folder", asFolder],
  ["artifacts/v1/program.json", "a folder", asFolder],
  ["artifacts/highest-version", "a folder", asFolder],
  ["datasets", "a file", asFile],
  ["datasets/examples", "a file", asFile],
  ["datasets/examples/rows.jsonl", "a folder", asFolder],
  ["datasets/executions", "a file", asFile],
  ["datasets/executions/2026-11-20.a-0.jsonl", "a folder", asFolder],
  ["datasets/unlabelled", "a file", asFile],
  ["datasets/validations", "a file", asFile],
  ["safety-stops.jsonl", "a folder", asFolder],
  ["../../shared", "a file", asFile],
  ["../../shared/audit.jsonl", "a folder", asFolder],
  ["../../shared/artifacts", "a file", asFile],
  ["../../shared/artifacts/models", "a file", asFile],
  ["../../shared/artifacts/models/words-v1.metadata.yaml", "a folder", asFolder],
  ["../../shared/artifacts/models/words-v1.metadata.yaml", "no YAML", asFile],
])("no answer names the data folder where %s is %s", async (name, _what, breakIt) => {
  await using api = await TestApi.open();
  await api.createSpamApp({ loop_app_id: APP });
  await writeProgram(api.dataDir, APP);
  await api.post("/loop-apps/spam/programs/1/promote");
  await api.upload("/shared-artifacts?type=model&name=words&ending=json", "{}", "application/octet-stream");
  const path = join(api.dataDir, "loop-apps/spam", name);
  breakIt(path);
  await using broken = await TestApi.reopen(api.dataDir);

  const answers = [];
  for (const server of [api, broken]) {
    for (const [method, address, body] of ROUTES) {
      const { status, text, body: problem } = await server.call(method, address, body);
      answers.push({ method, address, status, text, code: problem?.code });
    }
  }

  expect(existsSync(path)).toBe(true);
  expect(answers.filter(({ text }) => text.includes(api.dataDir))).toEqual([]);
  expect(answers.filter(({ code, status }) => code === "internal" || status === 500)).toEqual([]);
  expect(answers.some(({ status }) => status >= 400)).toBe(true);
});
