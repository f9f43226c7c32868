/**
 * The parts of an execution's line around its input and output, as `ExecutionText` writes them: patterns by which figures
 * are cut out of a line's bytes.
 *
 * Many lines are looked at for a few figures, and reading one whole as JSON costs several times as much. Bytes are read as
 * latin1: what is looked for is ASCII, and no byte of another character is one of ASCII (RFC 3629).
 */
import { OutcomeStatus, ServedAs } from "@loopai/core";

/** From the start of the line to its input: id, version, served_as. */
export const LINE_HEAD = `^\\{"execution_id":"([0-9a-f-]{36})","app_id":"[a-z0-9-]{1,63}","version":([1-9]\\d{0,8}),"served_as":"(${ServedAs.options.join("|")})","input":`;

const CONFIDENCE = ',"confidence":';
/** From behind the output on: status, latency_ms. */
export const LINE_OUTCOME = `${CONFIDENCE}(?:null|[\\d.e-]{1,30}),"status":"(${OutcomeStatus.options.join("|")})","answered_by":(?:null|"program"),"error_code":(?:null|"[a-z-]{1,60}"),"latency_ms":(\\d{1,15}(?:\\.\\d{1,15})?),"sampled":`;

/** More than the parts in front of the input, and behind the output, ever take; a longer subject is read as JSON. */
const HEAD_BYTES = 200;
const TAIL_BYTES = 800;

/** Start of a line, in which {@link LINE_HEAD} is looked for. */
export function headOf(line: Buffer): string {
  return line.toString("latin1", 0, HEAD_BYTES);
}

/**
 * What `pattern`, which begins with {@link LINE_OUTCOME} and is sticky, finds behind the output. The last confidence is the
 * line's own: what stands behind it are fixed words, and texts whose quotes are escaped.
 */
export function matchTail(line: Buffer, pattern: RegExp): RegExpExecArray | null {
  const end = line.toString("latin1", Math.max(0, line.length - TAIL_BYTES));
  pattern.lastIndex = Math.max(0, end.lastIndexOf(CONFIDENCE));
  return pattern.exec(end);
}
