/** Code that a person hands in, and what came of it. */
import { CodeTerms, JsonSchema, ProgramFile, Report } from "@loopai/core";
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

/** Body of `POST .../programs`. */
export const NewProgram = z
  .strictObject({
    language: CodeLanguage,
    code: z.string().min(1).max(MOST_CODE),
    /** File name of the code. @defaultValue `program` with the language's ending */
    entry: Path.optional(),
    ...CodeTerms.shape,
    files: z.array(NewFile).max(MOST_FILES).default([]),
    /** @defaultValue the app's */
    input_schema: JsonSchema.optional(),
    /** @defaultValue the app's */
    output_schema: JsonSchema.optional(),
    /** Lets a later version serve if the gate admits it. */
    promote: z.boolean().default(false),
  })
  .superRefine(({ language, entry, files }, context) => {
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
