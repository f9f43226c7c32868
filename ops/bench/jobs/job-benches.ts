/** Every kind of job that the bench `jobs` knows. The first that a set suits is the set's kind. */
import type { JobBench } from "./job-bench.ts";
import { extraction } from "./extraction.ts";
import { logTemplates } from "./log-templates.ts";
import { outOfScope } from "./out-of-scope.ts";
import { stringTransform } from "./string-transform.ts";
import { textClasses } from "./text-classes.ts";
import { validation } from "./validation.ts";

export const JOB_BENCHES: readonly JobBench[] = [
  stringTransform,
  extraction,
  logTemplates,
  outOfScope,
  validation,
  textClasses,
];
