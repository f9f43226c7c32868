/**
 * Assembles classic BPF for seccomp: the few instructions that a system call filter needs.
 *
 * Sources: seccomp(2), and `struct sock_filter`, `struct seccomp_data` of linux/filter.h and linux/seccomp.h.
 */

/** One `struct sock_filter`. Jumps count the instructions that are skipped. */
export interface Instruction {
  readonly code: number;
  readonly jumpTrue: number;
  readonly jumpFalse: number;
  readonly operand: number;
}

export const CODE = {
  /** BPF_LD | BPF_W | BPF_ABS */
  load: 0x20,
  /** BPF_JMP | BPF_JEQ | BPF_K */
  equals: 0x15,
  /** BPF_JMP | BPF_JGE | BPF_K */
  atLeast: 0x35,
  /** BPF_JMP | BPF_JSET | BPF_K */
  anyBit: 0x45,
  /** BPF_ALU | BPF_AND | BPF_K */
  and: 0x54,
  /** BPF_RET | BPF_K */
  answer: 0x06,
} as const;

/** Offsets in `struct seccomp_data`. */
export const OFFSET = { systemCall: 0, architecture: 4, argument: 16 } as const;

/** BPF_MAXINSNS. */
const MOST_INSTRUCTIONS = 4_096;
const INSTRUCTION_BYTES = 8;

export const load = (offset: number): Instruction => instruction(CODE.load, offset);
/** The low half of an argument: all that the kernel reads of an `int`. */
export const loadArgument = (index: number): Instruction => load(OFFSET.argument + 8 * index);
export const and = (mask: number): Instruction => instruction(CODE.and, mask);
export const answer = (action: number): Instruction => instruction(CODE.answer, action);

/** Runs `then` where the condition holds, and skips it where not. */
export function when(
  condition: "equals" | "atLeast" | "anyBit",
  operand: number,
  then: readonly Instruction[],
): readonly Instruction[] {
  return [instruction(CODE[condition], operand, 0, then.length), ...then];
}

/** The array of `struct sock_filter` as the kernel takes it. Both architectures are little-endian. */
export function assemble(instructions: readonly Instruction[]): Uint8Array {
  if (instructions.length > MOST_INSTRUCTIONS) throw new RangeError(`${instructions.length} instructions are too many`);
  const bytes = new Uint8Array(instructions.length * INSTRUCTION_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [index, { code, jumpTrue, jumpFalse, operand }] of instructions.entries()) {
    if (jumpTrue > 255 || jumpFalse > 255) throw new RangeError("a jump is longer than 255 instructions");
    const at = index * INSTRUCTION_BYTES;
    view.setUint16(at, code, true);
    view.setUint8(at + 2, jumpTrue);
    view.setUint8(at + 3, jumpFalse);
    view.setUint32(at + 4, operand, true);
  }
  return bytes;
}

function instruction(code: number, operand: number, jumpTrue = 0, jumpFalse = 0): Instruction {
  return { code, jumpTrue, jumpFalse, operand: operand >>> 0 };
}
