/** Code that a person hands in, and what came of it. */
import {
  ArtifactName,
  artifactText,
  ArtifactType,
  ArtifactVersion,
  CodeTerms,
  JsonSchema,
  JsonValue,
  Limits,
  LoopaiError,
  ProgramFile,
  Report,
} from "@loopai/core";
import { type Language, LANGUAGES } from "@loopai/sandbox";
import * as z from "zod";
import { ProgramView } from "./program-view.ts";

/** Characters of the code itself. */
const MOST_CODE = 1_000_000;
const MOST_FILES = 100;
/** Names that stand for something else in a program's folder. */
const RESERVED: ReadonlySet<string> = new Set(["program.yaml", "report.json", "dependencies.yaml"]);

/** How the files of a language end, the usual ending first. */
export const CODE_ENDINGS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  javascript: [".js", ".mjs"],
  typescript: [".ts", ".mts"],
  python: [".py"],
  go: [".go"],
};

export const CodeLanguage = z.enum(LANGUAGES);

const Path = ProgramFile.shape.path.refine((path) => !RESERVED.has(path), "is a name that Loopai keeps for itself");
const Base64 = z.string().refine((text) => Buffer.from(text, "base64").toString("base64") === text, "is not base64");

/** A file beside the code: it is handed to `setup(artifacts)` under its path. */
export const NewFile = z.union([
  z.strictObject({ path: Path, text: z.string() }),
  z.strictObject({ path: Path, base64: Base64 }),
]);
export type NewFile = z.infer<typeof NewFile>;

const SharedArtifact = z.strictObject({ type: ArtifactType, name: ArtifactName, version: ArtifactVersion });

/** Body of `POST .../programs`. */
export const NewProgram = z
  .strictObject({
    language: CodeLanguage,
    code: z.string().min(1).max(MOST_CODE),
    /** File name of the code. @defaultValue `program` with the language's ending */
    entry: Path.optional(),
    ...CodeTerms.shape,
    files: z.array(NewFile).max(MOST_FILES).default([]),
    /** Handed to `setup(artifacts)`, too; each is pinned with the hash that it has now. */
    shared_artifacts: z.array(SharedArtifact).max(MOST_FILES).default([]),
    /** @defaultValue the app's */
    input_schema: JsonSchema.optional(),
    /** @defaultValue the app's */
    output_schema: JsonSchema.optional(),
    /** Lets a later version serve if the gate admits it. */
    promote: z.boolean().default(false),
  })
  .superRefine(({ language, entry, files, shared_artifacts: shared }, context) => {
    const endings = CODE_ENDINGS[language];
    if (entry !== undefined && !endings.some((ending) => entry.endsWith(ending))) {
      context.addIssue({ code: "custom", path: ["entry"], message: `does not end with ${endings.join(" or ")}` });
    }
    const known = new Set([entryOf({ language, entry })]);
    for (const [at, { path }] of files.entries()) {
      if (known.has(path)) {
        context.addIssue({ code: "custom", path: ["files", at, "path"], message: "is the name of another file, too" });
      }
      known.add(path);
    }
    const named = new Set<string>();
    for (const [at, id] of shared.entries()) {
      const text = artifactText(id);
      if (named.has(text))
        context.addIssue({ code: "custom", path: ["shared_artifacts", at], message: "is named twice" });
      named.add(text);
    }
  });
export type NewProgram = z.infer<typeof NewProgram>;

/** File name of the code. */
export function entryOf({
  language,
  entry,
}: {
  readonly language: Language;
  readonly entry?: string | undefined;
}): string {
  return entry ?? `program${CODE_ENDINGS[language][0]}`;
}

/**
 * The language of a file: what was asked for, else by its ending.
 *
 * @throws {LoopaiError} `request-invalid` when it is none that code has.
 */
export function languageOfFile(name: string, asked?: string): Language {
  const known = LANGUAGES.join(", ");
  if (asked !== undefined) {
    const language = LANGUAGES.find((one) => one === asked);
    if (language !== undefined) return language;
    throw new LoopaiError("request-invalid", `Cannot read language "${asked}": expected ${known}`);
  }
  const language = LANGUAGES.find((one) => CODE_ENDINGS[one].some((ending) => name.endsWith(ending)));
  if (language !== undefined) return language;
  throw new LoopaiError("request-invalid", `Cannot tell the language of "${name}" by its ending: name it: ${known}`);
}

/** A program that was taken, judged and kept. */
export const PublishedView = z.object({
  app_id: z.string(),
  version: z.int(),
  /** It serves from now on. */
  promoted: z.boolean(),
  /** Why it serves or not, as a sentence. */
  decision: z.string(),
  program: ProgramView,
  report: Report,
});
export type PublishedView = z.infer<typeof PublishedView>;

const MIB = 2 ** 20;
const { time_ms: TimeMs, memory_bytes: MemoryBytes } = Limits.shape;
/** The start of the language's runtime is in it. */
const SCRIPT_TIME_MS = 5_000;

/** Body of `POST /code/execute`: a whole script, which reads its input from stdin and prints. */
export const NewCodeRun = z.strictObject({
  language: CodeLanguage,
  code: z.string().min(1).max(MOST_CODE),
  /** What stands on its stdin, as JSON. @defaultValue null */
  input: JsonValue.default(null),
  time_ms: TimeMs.unwrap().default(SCRIPT_TIME_MS),
  memory_mb: z
    .int()
    .min(16)
    .max(4_096)
    .default(MemoryBytes.parse(undefined) / MIB),
});
export type NewCodeRun = z.infer<typeof NewCodeRun>;

/** How a script ended. Its texts are as it wrote them: escape them where people see them. */
export const CodeRunView = z.object({
  status: z.enum(["succeeded", "failed", "timed-out"]),
  /** Why it did not succeed; null where it did. */
  error_code: z.string().nullable(),
  message: z.string().optional(),
  /** The JSON value on the last line of stdout; null where there is none. */
  output: z.unknown(),
  stdout: z.string(),
  stderr: z.string(),
  /** It wrote more than is kept. */
  stdout_cut: z.boolean(),
  stderr_cut: z.boolean(),
  exit: z.object({ code: z.int().nullable(), signal: z.string().nullable() }),
  duration_ms: z.number(),
});
export type CodeRunView = z.infer<typeof CodeRunView>;
