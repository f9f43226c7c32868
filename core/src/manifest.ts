/**
 * `program.yaml`: what a program is, and the hash of every file it consists of.
 *
 * It holds only what follows from data, seed and code, never a date or a duration, so the same data and
 * seed give the same bytes; measurements stand in `report.json`. The SHA-256 of this file names the program.
 */
import * as z from "zod";
import { Sha256 } from "./ids.ts";
import { JsonSchema } from "./json-schema.ts";
import { Limits } from "./limits.ts";

export const ProgramFile = z.strictObject({
  /** Path inside the program's folder: one name, no folders. */
  path: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,99}$/),
  bytes: z.int().min(0),
  sha256: Sha256,
});
export type ProgramFile = z.infer<typeof ProgramFile>;

/** How code is run; absent for a data program. */
export const CodeTerms = z.strictObject({
  /** `answer`: what the code returns is `{ output | result, confidence, reason }`, not the output itself. */
  returns: z.enum(["output", "answer"]).default("output"),
  /** `call`: a fresh process for each call. */
  isolation: z.enum(["process", "call"]).default("process"),
  limits: Limits.prefault({}),
});
export type CodeTerms = z.infer<typeof CodeTerms>;

export const Manifest = z.strictObject({
  format: z.literal("loopai-program/1"),
  kind: z.enum(["data", "code"]),
  /** `data` for a data program, else the language of its code. */
  language: z.enum(["data", "javascript", "typescript", "python", "go", "csharp"]),
  entry: z.string(),
  code: CodeTerms.optional(),
  input_schema: JsonSchema,
  output_schema: JsonSchema,
  files: z.array(ProgramFile),
  /** Who proposed it: `learner`, `person`, an LLM proposer's name. */
  proposer: z.string(),
  /** SHA-256 of the manifest of the program it was made from, null for a first version. */
  lineage: z.strictObject({ parent: Sha256.nullable() }),
  /** The rows it was made from. */
  data: z.strictObject({
    fingerprint: Sha256,
    train_rows: z.int(),
    holdout_rows: z.int(),
  }),
  seed: z.int(),
});
export type Manifest = z.infer<typeof Manifest>;
