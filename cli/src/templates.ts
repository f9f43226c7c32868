/** The templates of `loopai init`: a ready specification and a few rows for each of the usual jobs. */
import { join } from "node:path";
import { exampleFolder } from "./examples-folder.ts";

export const TEMPLATES: readonly string[] = [
  "spam",
  "moderation",
  "topic",
  "intent",
  "language",
  "sentiment",
  "email-categories",
  "log-lines",
  "data-validation",
];

/** Path of a file of a template. @throws {LoopaiError} `data-unreadable` when the package lacks it. */
export function templateFile(template: string, file: "app.yaml" | "rows.jsonl"): string {
  return join(exampleFolder(`templates/${template}`), file);
}
