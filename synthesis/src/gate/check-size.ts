/** Is the candidate small enough to be kept in memory by the hundred? */
import type { GateCheck } from "@loopai/core";
import type { ProgramFiles } from "@loopai/engine";
import { artifactBytes } from "../report/make-report.ts";

/** Bytes of all files that answering takes; words.txt only serves explanations. */
const MOST_BYTES = 1_000_000;

export function checkSize(files: ProgramFiles, mostBytes: number = MOST_BYTES): GateCheck {
  const bytes = artifactBytes(files);
  const finding = `${bytes} bytes without words.txt, at most ${mostBytes} are let in`;
  return { name: "size", passed: bytes <= mostBytes, finding };
}
