/** `config.yaml` of one app: read with every mistake named by key and line, written without losing comments. */
import { type AppConfig, AppConfig as AppConfigSchema, type Json, LoopaiError, sameJson } from "@loopai/core";
import { Document, isMap, isScalar, parseDocument } from "yaml";
import { readSmallFile, replaceFile } from "./durable-file.ts";
import { parseYaml, type YamlFile } from "./safe-yaml.ts";
import { stored } from "./storage.ts";

const MAX_BYTES = 1_048_576;

/**
 * @throws {LoopaiError} `config-invalid`, with a detail for each wrong key.
 * @throws {LoopaiError} `storage-failed` when there is no such file.
 */
export async function readConfig(path: string, appId: string): Promise<AppConfig> {
  const what = `config.yaml of app "${appId}"`;
  const bytes = await stored(`read ${what}`, () => readSmallFile(path, MAX_BYTES));
  if (bytes === undefined)
    throw new LoopaiError("storage-failed", `Cannot read ${what}: it does not exist: restore it`);
  const config = parseYaml(bytes, AppConfigSchema, fileOf(appId));
  if (config.loop_app_id !== appId) {
    throw new LoopaiError("config-invalid", `Cannot read ${what}: loop_app_id is not the name of its folder`);
  }
  return config;
}

/**
 * The text of a new `config.yaml`.
 *
 * @throws {LoopaiError} `config-invalid` when it would be too large to be read again.
 */
export function configText(config: AppConfig): string {
  return readable(String(new Document(AppConfigSchema.parse(config))), fileOf(config.loop_app_id));
}

/**
 * Replaces the settings in the file. Keys whose value stays keep their text and comments.
 *
 * @throws {LoopaiError} `config-invalid` when the file that is there cannot be read, or the one to be could not: nothing
 * is overwritten.
 */
export async function writeConfig(path: string, config: AppConfig): Promise<void> {
  const what = `config.yaml of app "${config.loop_app_id}"`;
  const next: Readonly<Record<string, unknown>> = AppConfigSchema.parse(config);
  const before: Readonly<Record<string, unknown>> = await readConfig(path, config.loop_app_id);
  const bytes = await stored(`read ${what}`, () => readSmallFile(path, MAX_BYTES));
  // Read above, so no key is there twice: to look again would take time that is quadratic in the keys.
  const document = parseDocument(new TextDecoder().decode(bytes), { uniqueKeys: false });
  for (const key of Object.keys(before)) {
    if (next[key] === undefined) document.delete(key);
  }
  for (const [key, value] of Object.entries(next)) {
    if (value === undefined) continue;
    replaceChanged(document, [key], before[key], value);
  }
  const text = readable(String(document), fileOf(config.loop_app_id));
  await stored(`write ${what}`, () => replaceFile(path, text));
}

function fileOf(appId: string): YamlFile {
  return { what: `config.yaml of app "${appId}"`, maxBytes: MAX_BYTES, code: "config-invalid" };
}

/** `text`, which is only written if it can be read again. */
function readable(text: string, file: YamlFile): string {
  parseYaml(new TextEncoder().encode(text), AppConfigSchema, file);
  return text;
}

/** Sets what differs, key by key, so that the text and comments of everything else stay. */
function replaceChanged(document: Document, path: readonly string[], before: unknown, next: unknown): void {
  if (before !== undefined && sameJson(before as Json, next as Json)) return;
  if (!isObject(before) || !isObject(next) || !isMap(document.getIn(path))) {
    // The node itself is kept where it is a plain value: its comment stands behind it.
    const node = document.getIn(path, true);
    if (isScalar(node) && !isObject(next) && !Array.isArray(next)) node.value = next;
    else document.setIn(path, next);
    return;
  }
  for (const key of Object.keys(before)) if (next[key] === undefined) document.deleteIn([...path, key]);
  for (const [key, value] of Object.entries(next)) {
    if (value !== undefined) replaceChanged(document, [...path, key], before[key], value);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
