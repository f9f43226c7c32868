/** The middle of what was measured: of an even number of rounds the upper one. */
export function medianOf<Round>(rounds: readonly Round[], figure: (round: Round) => number): number {
  return rounds.map(figure).toSorted((left, right) => left - right)[Math.floor(rounds.length / 2)] ?? Number.NaN;
}
