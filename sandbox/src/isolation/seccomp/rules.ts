/** Which system calls are let through and on which arguments, as instructions. */
import { and, answer, type Instruction, load, loadArgument, OFFSET, when } from "./bpf.ts";
import {
  type Architecture,
  AUDIT_ARCHITECTURE,
  FIRST_UNKNOWN,
  type SystemCall,
  systemCallNumber,
} from "./system-calls.ts";

/** What must be true of an argument. All look at its low 32 bits: none of these arguments has more. */
export type Check =
  /** It is one of these. */
  | { readonly argument: number; readonly oneOf: readonly number[] }
  /** Of the bits in `mask`, exactly those of `bits` are set. */
  | { readonly argument: number; readonly mask: number; readonly bits: number }
  /** Of the bits in `mask`, at least one is not set. */
  | { readonly argument: number; readonly notAll: number };

/** Let through where all checks hold. */
export interface Rule {
  readonly call: SystemCall;
  readonly checks: readonly Check[];
}

/** SECCOMP_RET_* of linux/seccomp.h. */
export const ACTION = { allow: 0x7fff0000, kill: 0x80000000, error: 0x00050000 } as const;
export const ERRNO = { EPERM: 1, ENOSYS: 38 } as const;

/** Bit of the numbers of the x32 ABI, which a 64-bit program can call just so. */
const X32_BIT = 0x40000000;

export const allow = answer(ACTION.allow);
export const fail = (errno: number): Instruction => answer(ACTION.error | errno);

/** Kills whoever speaks another ABI than the one that the numbers are of; then the number of the call is at hand. */
export function prologue(architecture: Architecture): readonly Instruction[] {
  const kill = [answer(ACTION.kill)];
  return [
    load(OFFSET.architecture),
    ...when("equals", AUDIT_ARCHITECTURE[architecture], []).map((jump) => ({ ...jump, jumpTrue: 1 })),
    ...kill,
    load(OFFSET.systemCall),
    ...when("atLeast", X32_BIT, kill),
    // As an older kernel would answer, so that a libc falls back to what is known.
    ...when("atLeast", FIRST_UNKNOWN, [fail(ERRNO.ENOSYS)]),
  ];
}

/** `then` for one call; nothing on an architecture that does not have it. */
export function onCall(
  architecture: Architecture,
  call: SystemCall,
  then: readonly Instruction[],
): readonly Instruction[] {
  const number = systemCallNumber(call, architecture);
  return number === undefined ? [] : when("equals", number, then);
}

/** Ends in an answer on every path. */
export function decide({ checks }: Rule): readonly Instruction[] {
  const refuse = fail(ERRNO.EPERM);
  return [...checks.flatMap((check) => refuseUnless(check, refuse)), allow];
}

function refuseUnless(check: Check, refuse: Instruction): readonly Instruction[] {
  const value = loadArgument(check.argument);
  if ("oneOf" in check) return [value, ...refuseUnlessOneOf(check.oneOf, refuse)];
  if ("notAll" in check) return [value, and(check.notAll), ...when("equals", check.notAll, [refuse])];
  return [value, and(check.mask), ...refuseUnlessOneOf([check.bits], refuse)];
}

function refuseUnlessOneOf(values: readonly number[], refuse: Instruction): readonly Instruction[] {
  const jumps = values.flatMap((value, index) =>
    when("equals", value, []).map((jump) => ({ ...jump, jumpTrue: values.length - index })),
  );
  return [...jumps, refuse];
}
