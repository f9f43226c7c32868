/** How much one program may take. All are held from outside the program's process. */
import * as z from "zod";

export const Limits = z.strictObject({
  /** Longest time of one call, wall clock and CPU each, in milliseconds. */
  time_ms: z.int().min(1).max(60_000).default(1_000),
  /** Memory of the process, heap and off heap, in bytes. May be passed by 32 MiB before the process is ended. */
  memory_bytes: z
    .int()
    .min(16 * 1024 * 1024)
    .max(4 * 1024 * 1024 * 1024)
    .default(128 * 1024 * 1024),
  /** Longest output of one call as JSON text, in bytes of UTF-8. */
  output_bytes: z
    .int()
    .min(1)
    .max(16 * 1024 * 1024)
    .default(1024 * 1024),
  /** What is kept of the lines that one call writes; the rest is cut. */
  log_bytes: z
    .int()
    .min(0)
    .max(16 * 1024 * 1024)
    .default(64 * 1024),
  /** Largest file that may be written, and all of the private temporary folder, in bytes. */
  file_bytes: z
    .int()
    .min(0)
    .max(1024 * 1024 * 1024)
    .default(16 * 1024 * 1024),
  /** Open files. */
  descriptors: z.int().min(16).max(1_024).default(64),
  /** Threads and processes, those of the language's runtime among them. */
  processes: z.int().min(1).max(256).default(64),
});
export type Limits = z.infer<typeof Limits>;

export const DEFAULT_LIMITS: Limits = Limits.parse({});
