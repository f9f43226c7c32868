/**
 * Reads what `strace -f -y` saw of a server: which executions were written, and on the disk, before they were answered.
 *
 * strace writes a line when a call ends; one that others overlap is split in "<unfinished ...>", where it begins,
 * and "<... resumed>", where it ends. So the order of the lines is the order of beginnings and ends.
 */
export interface TracedAnswer {
  readonly id: string;
  /** The line's write to the executions file ended before the answer's write to the socket began. */
  readonly written: boolean;
  /** An fdatasync of that file began after that write, and ended before the answer began. */
  readonly synced: boolean;
}

interface SystemCall {
  readonly name: string;
  readonly target: string;
  readonly text: string;
  readonly began: number;
  readonly ended: number;
}

const CALL = /^(\d+) +(\w+)\((\d+)<([^>]*)>(.*)$/;
const RESUMED = /^(\d+) +<\.\.\. (\w+) resumed>/;
const EXECUTIONS = /\/datasets\/executions\/[^/]+\.jsonl$/;

export function tracedAnswers(trace: string, ids: readonly string[]): readonly TracedAnswer[] {
  const calls = systemCalls(trace.split("\n"));
  const writes = calls.filter(({ name, target }) => !name.endsWith("sync") && EXECUTIONS.test(target));
  const syncs = calls.filter(({ name, target }) => name.endsWith("sync") && EXECUTIONS.test(target));
  const sent = calls.filter(({ target }) => /^(?:socket|TCP)/.test(target));
  return ids.map((id) => {
    const answer = sent.find(({ text }) => text.includes(id));
    const write = writes.find(({ text }) => text.includes(id));
    const written = answer !== undefined && write !== undefined && write.ended < answer.began;
    const synced = written && syncs.some(({ began, ended }) => began > write.ended && ended < answer.began);
    return { id, written, synced };
  });
}

function systemCalls(lines: readonly string[]): readonly SystemCall[] {
  const calls: SystemCall[] = [];
  /** Calls under way, by thread. */
  const unfinished = new Map<string, SystemCall>();
  for (const [at, line] of lines.entries()) {
    const [, resumedThread] = RESUMED.exec(line) ?? [];
    const resumed = resumedThread === undefined ? undefined : unfinished.get(resumedThread);
    if (resumed !== undefined) calls.push({ ...resumed, ended: at });
    const [, thread, name = "", , target = "", text = ""] = CALL.exec(line) ?? [];
    if (thread === undefined) continue;
    const call = { name, target, text, began: at, ended: at };
    if (line.endsWith("<unfinished ...>")) unfinished.set(thread, call);
    else calls.push(call);
  }
  return calls;
}
