/**
 * A trained matrix, made ready for packing: which entries count, and what a file of them takes.
 *
 * Rows of three classes or more are shifted so that their middle weight is 0. That changes no answer and no
 * probability, since every class of a row moves alike, and leaves small what can be left out.
 */

/** Bytes of a feature beside its entries, at most: hash gap 4 (3 from some thousand features on), rarity, scale, count. */
const FEATURE_BYTES = 7;
const ROUNDS = 40;

export class WeightTable {
  readonly #weights: Float32Array;
  readonly #columns: number;
  readonly #mostEntries: number;
  /** Fourth root of each feature's energy, how much it takes part: times the weight it gives the importance. */
  readonly #parts: Float64Array;

  /**
   * @param matrix Feature f, class k at `f * classCount + k`, the bias last.
   * @param mostEntries Entries that a row keeps at most.
   */
  constructor(matrix: Float32Array, classCount: number, energies: Float32Array, mostEntries: number) {
    this.#weights = classCount === 2 ? halfDifferences(matrix) : shiftedRows(matrix, classCount);
    this.#columns = classCount === 2 ? 1 : classCount;
    this.#mostEntries = mostEntries;
    this.#parts = Float64Array.from(energies, (energy) => Math.sqrt(Math.sqrt(energy)));
  }

  weight(feature: number, column: number): number {
    return this.#weights[feature * this.#columns + column];
  }

  largestOf(feature: number): number {
    let largest = 0;
    for (let column = 0; column < this.#columns; column++) {
      largest = Math.max(largest, Math.abs(this.weight(feature, column)));
    }
    return largest;
  }

  /** The columns of a row that are kept, ascending: those that count at least `least`, or all where naming them takes as much. */
  columnsOf(feature: number, least: number): readonly number[] {
    const all = Array.from({ length: this.#columns }, (_, column) => column);
    const counting = all.filter((column) => this.#counts(feature, column, least));
    if (counting.length === 0) return [];
    const columns = this.#isFull(Math.min(counting.length, this.#mostEntries)) ? all : counting;
    if (columns.length <= this.#mostEntries) return columns;
    return columns
      .toSorted(
        (left, right) => Math.abs(this.weight(feature, right)) - Math.abs(this.weight(feature, left)) || left - right,
      )
      .slice(0, this.#mostEntries)
      .toSorted((left, right) => left - right);
  }

  /** The least importance with which the file has at most `most` bytes. */
  leastThatFits(most: number): number {
    if (this.#bytesAt(0) <= most) return 0;
    let low = Math.log(1e-12);
    let high = Math.log(1e6);
    for (let round = 0; round < ROUNDS; round++) {
      const middle = (low + high) / 2;
      if (this.#bytesAt(Math.exp(middle)) <= most) high = middle;
      else low = middle;
    }
    return Math.exp(high);
  }

  #counts(feature: number, column: number, least: number): boolean {
    const importance = Math.abs(this.weight(feature, column)) * this.#parts[feature];
    return importance >= least && importance > 0;
  }

  /** True where naming the columns would take more bytes than holding all of them. */
  #isFull(entries: number): boolean {
    return entries * this.#entryBytes >= this.#columns && this.#columns <= this.#mostEntries;
  }

  get #entryBytes(): number {
    return this.#columns <= 256 ? 2 : 3;
  }

  #bytesAt(least: number): number {
    let bytes = 0;
    for (let feature = 0; feature < this.#parts.length; feature++) {
      let entries = 0;
      for (let column = 0; column < this.#columns; column++) if (this.#counts(feature, column, least)) entries++;
      if (entries === 0) continue;
      const kept = Math.min(entries, this.#mostEntries);
      bytes += FEATURE_BYTES + (this.#isFull(kept) ? this.#columns : kept * this.#entryBytes);
    }
    return bytes;
  }
}

/** Half the difference of two classes: what the one column of the file holds. */
function halfDifferences(matrix: Float32Array): Float32Array {
  return Float32Array.from({ length: matrix.length / 2 }, (_, row) => (matrix[row * 2 + 1] - matrix[row * 2]) / 2);
}

function shiftedRows(matrix: Float32Array, classCount: number): Float32Array {
  const shifted = new Float32Array(matrix.length);
  for (let start = 0; start < matrix.length; start += classCount) {
    const middle = matrix.slice(start, start + classCount).toSorted()[classCount >> 1];
    for (let at = start; at < start + classCount; at++) shifted[at] = matrix[at] - middle;
  }
  return shifted;
}
