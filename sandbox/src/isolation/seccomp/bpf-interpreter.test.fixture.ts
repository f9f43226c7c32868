/** Runs a filter as the kernel would, for one call. */
import { CODE } from "./bpf.ts";

export interface SystemCallData {
  readonly number: number;
  readonly architecture: number;
  readonly values?: readonly number[];
}

/** The action that the filter answers. */
export function runFilter(filter: Uint8Array, { number, architecture, values = [] }: SystemCallData): number {
  const program = new DataView(filter.buffer, filter.byteOffset, filter.byteLength);
  const data = new DataView(new ArrayBuffer(64));
  data.setUint32(0, number, true);
  data.setUint32(4, architecture, true);
  for (const [index, value] of values.entries()) data.setUint32(16 + 8 * index, value, true);
  let accumulator = 0;
  for (let at = 0; at < program.byteLength; at += 8) {
    const code = program.getUint16(at, true);
    const operand = program.getUint32(at + 4, true);
    if (code === CODE.answer) return operand;
    if (code === CODE.load) accumulator = data.getUint32(operand, true);
    else if (code === CODE.and) accumulator = (accumulator & operand) >>> 0;
    else at += 8 * program.getUint8(at + (holds(code, accumulator, operand) ? 2 : 3));
  }
  throw new Error("the filter ends without an answer");
}

function holds(code: number, accumulator: number, operand: number): boolean {
  if (code === CODE.equals) return accumulator === operand;
  if (code === CODE.atLeast) return accumulator >= operand;
  throw new Error(`code ${code} is not known here`);
}
