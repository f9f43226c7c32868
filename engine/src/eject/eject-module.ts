/**
 * Writes a data program as one ES module that needs nothing: no package, no file, no Loopai.
 *
 * The module holds the engine's own code, bundled when Loopai was built, and the program's files, so it
 * answers what the engine answers. It runs wherever ES2023 modules run: Node, browsers, edge runtimes.
 */
import type { Json } from "@loopai/core";
import type { ProgramFiles } from "../data-program.ts";
import type { ProgramDefinition } from "../definition.ts";
import { openDataProgram } from "../open-data-program.ts";
import { interpreterOf } from "./interpreter-of.ts";

/** What the module says about its origin, as the constant `about`. */
export interface EjectedAbout {
  /** The app's id. */
  readonly app: string;
  readonly version: number;
  /** SHA-256 of the program's manifest. */
  readonly sha256: string;
  /** Confidence from which Loopai answers with this program, 0 to 1; null where it defers everything. */
  readonly threshold: number | null;
  /** Where each answered class has its own threshold: these count then, and an output that is not here is deferred. */
  readonly classes?: readonly { readonly output: Json; readonly threshold: number | null }[];
}

export interface EjectOptions {
  readonly about?: EjectedAbout;
}

/**
 * The text of the module. It exports `execute(input)`, which returns `{ output, confidence }`, or undefined
 * where the program knows no answer, and never throws for a JSON input; and `about` where that is given.
 *
 * @throws {LoopaiError} `program-invalid` when `files` are no program.
 */
export function ejectModule(files: ProgramFiles, { about }: EjectOptions = {}): string {
  const { definition } = openDataProgram(files);
  const { interpreter, rights } = interpreterOf(definition);
  const embedded = Object.fromEntries(filesOf(definition).map((name) => [name, base64(files.get(name))]));
  return `${head(about, rights)}
const definition = JSON.parse(${literal(JSON.stringify(definition))});
const files = JSON.parse(${literal(JSON.stringify(embedded))});

${interpreter}
const bytesOf = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const program = loopaiInterpreter.open(
  definition,
  new Map(Object.entries(files).map(([name, base64]) => [name, bytesOf(base64)])),
);

/**
 * The program's answer to \`input\` (any JSON value) and how sure it is: \`{ output, confidence }\`, confidence
 * being the calibrated probability that output is right. Undefined when the program knows no answer.
 */
export function execute(input) {
  return program.execute(input);
}
`;
}

function head(about: EjectedAbout | undefined, rights: string): string {
  const origin = about === undefined ? "" : `: ${about.app} v${about.version}`;
  const title = `// A program made by Loopai${origin}. It needs nothing else.\n// Holds parts of Loopai (MIT)${rights}.\n`;
  if (about === undefined) return title;
  const hint =
    about.classes === undefined
      ? "Answers with a confidence under `threshold` were deferred there; null: all of them."
      : "Answers with a confidence under the threshold of their output in `classes` were deferred there; null: all.";
  return `${title}
/** Where this came from. ${hint} */
export const about = Object.freeze(JSON.parse(${literal(JSON.stringify(about))}));
`;
}

/** Names of the files that answering reads: all but the words, which only explanations need. */
function filesOf({ steps }: ProgramDefinition): readonly string[] {
  return [
    ...new Set(
      steps.flatMap((step) => {
        const label = "form" in step && step.form.kind === "slots" ? step.form.label : undefined;
        const model = step.kind === "weighed-rules" ? step.model : undefined;
        const labels = step.kind === "labels" ? step.labels : [];
        const more = [label, model, ...labels].flatMap((one) => (one === undefined ? [] : [one.file]));
        return [...("file" in step ? [step.file] : []), ...more];
      }),
    ),
  ];
}

/** A string literal that is the same in a module, in a script element and in every encoding. */
function literal(text: string): string {
  return JSON.stringify(text).replace(/[<\u007f-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

function base64(bytes: Uint8Array = new Uint8Array()): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
