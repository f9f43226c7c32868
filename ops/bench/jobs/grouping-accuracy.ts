/**
 * Share of lines whose group is exactly the set of lines of their event (Zhu et al., "Tools and benchmarks for automated log
 * parsing", ICSE-SEIP 2019): a line in a group that lacks one of its event, or has one of another, counts as wrong.
 *
 * @param groups Found group of each line. @param events True event of each line; as many.
 */
export function groupingAccuracy(groups: ArrayLike<number>, events: readonly string[]): number {
  const members = Map.groupBy(events.keys(), (line) => groups[line]);
  const sizes = Map.groupBy(events.keys(), (line) => events[line]);
  let right = 0;
  for (const lines of members.values()) {
    const [first = 0] = lines;
    const isOne = lines.every((line) => events[line] === events[first]);
    if (isOne && sizes.get(events[first])?.length === lines.length) right += lines.length;
  }
  return right / events.length;
}
