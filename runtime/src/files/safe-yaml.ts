/**
 * Reads YAML that a person wrote, or somebody who means harm.
 *
 * YAML 1.2 core schema without any tag, no duplicate keys, bounded size, bounded aliases (an alias
 * bomb is refused), string keys only. Every refusal names its line. The time is linear in the file: the parser's own
 * look for duplicate keys is not, and a mebibyte of brackets would keep it busy for seconds, so both are kept from it.
 */
import { LoopaiError, type ErrorCode } from "@loopai/core";
import { type Document, isMap, isNode, isScalar, Lexer, LineCounter, parseDocument, type Scalar, visit } from "yaml";
import type * as z from "zod";

/** Aliases that may be resolved; schemas repeat a part now and then, a bomb does it millions of times. */
const MAX_ALIASES = 100;

/** Bytes of a file's limit for each sign or text that it may hold: a line of a list holds five of them. */
const BYTES_A_PART = 5;

export interface YamlFile {
  /** What is read, for messages: `config.yaml of app "spam-detector-001"`. */
  readonly what: string;
  readonly maxBytes: number;
  /** Code of every refusal. */
  readonly code: ErrorCode;
}

/**
 * The document in `bytes`, fit to `schema`.
 *
 * @throws {LoopaiError} `file.code`, with a detail for each wrong key: its path and line.
 */
export function parseYaml<T>(bytes: Uint8Array, schema: z.ZodType<T>, file: YamlFile): T {
  if (bytes.length > file.maxBytes) {
    throw new LoopaiError(
      file.code,
      `Cannot read ${file.what}: it has ${bytes.length} bytes, expected at most ${file.maxBytes}`,
    );
  }
  const text = decode(bytes, file);
  const lines = new LineCounter();
  const document = parsed(text, lines, file);
  const value = plainValue(document, file);
  const fitted = schema.safeParse(value);
  if (fitted.success) return fitted.data;
  const details = fitted.error.issues.map((issue) => ({
    at: placeOf(issue, document, lines),
    message: issue.message,
  }));
  const [first] = details;
  throw new LoopaiError(file.code, `Cannot read ${file.what}: ${first?.at}: ${first?.message}`, {
    details,
    cause: fitted.error,
  });
}

function decode(bytes: Uint8Array, file: YamlFile): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new LoopaiError(file.code, `Cannot read ${file.what}: it is not UTF-8 text`, { cause });
  }
}

function parsed(text: string, lineCounter: LineCounter, file: YamlFile): Document {
  refuseTooManyParts(text, file);
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    resolveKnownTags: false,
    stringKeys: true,
    // Compares every key with every other: a hundred thousand keys would take minutes.
    uniqueKeys: false,
    logLevel: "silent",
  });
  // An unknown tag is only a warning to the parser; here nothing may be read in two ways.
  const [first] = [...document.errors, ...document.warnings];
  if (first === undefined) return withoutDuplicateKeys(document, lineCounter, file);
  const { line } = lineCounter.linePos(first.pos[0]);
  const reason = first.code === "RESOURCE_EXHAUSTION" ? "nests too deeply" : first.message;
  throw new LoopaiError(file.code, `Cannot read ${file.what}: line ${line}: ${reason}`, { cause: first });
}

function refuseTooManyParts(text: string, file: YamlFile): void {
  const most = file.maxBytes / BYTES_A_PART;
  let parts = 0;
  for (const _ of new Lexer().lex(text)) {
    if (++parts <= most) continue;
    throw new LoopaiError(
      file.code,
      `Cannot read ${file.what}: it has more than ${Math.floor(most)} parts: shorten it`,
    );
  }
}

function withoutDuplicateKeys(document: Document, lines: LineCounter, file: YamlFile): Document {
  visit(document, {
    Map: (_place, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) throw duplicateKey(key, lines, file);
        seen.add(key.value);
      }
    },
  });
  return document;
}

function duplicateKey({ range }: Scalar, lines: LineCounter, file: YamlFile): LoopaiError {
  const { line } = lines.linePos(range?.[0] ?? 0);
  return new LoopaiError(file.code, `Cannot read ${file.what}: line ${line}: Map keys must be unique`);
}

function plainValue(document: Document, file: YamlFile): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (cause) {
    const message = `Cannot read ${file.what}: its aliases expand too far: write the parts out`;
    throw new LoopaiError(file.code, message, { cause });
  }
}

/** Path and line of what an issue speaks of: the key itself, else the nearest one above that is there. */
function placeOf(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): string {
  const [unknownKey] = issue.code === "unrecognized_keys" ? issue.keys : [];
  const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
  const name = path.length === 0 ? "the document" : path.join(".");
  for (let length = path.length; length >= 0; length--) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== undefined) return `${name} (line ${lines.linePos(offset).line})`;
  }
  return name;
}

/** Where the key that `path` ends with stands; for a list's element, the element. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const last = path.at(-1);
  const parent = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isNode(key) && key.toString() === String(last));
    if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0];
  }
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
