/** Reads the specification of an app from a YAML or JSON file. What its fields must be, the server checks. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { LoopaiError } from "@loopai/core";
import { parse } from "yaml";
import { reason } from "./data-file.ts";

/** @throws {LoopaiError} `config-invalid` when the file cannot be read or holds no fields. */
export async function readSpecification(path: string): Promise<object> {
  const value = parsed(path, await textOf(path));
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw refusal(path, "expected the fields of an app, such as name and input_schema");
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw refusal(path, reason(cause), cause);
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const [first = ""] = cause instanceof Error ? cause.message.split("\n") : [];
    throw refusal(path, `it is not YAML: ${first.replace(/:$/, "")}`, cause);
  }
}

function refusal(path: string, why: string, cause?: unknown): LoopaiError {
  return new LoopaiError("config-invalid", `Cannot read specification "${basename(path)}": ${why}`, { cause });
}
