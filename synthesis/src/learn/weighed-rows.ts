/**
 * Rows of weighed, normalised features: what trainers see. The same arithmetic as the engine's linear model.
 *
 * Row r stands from `starts[r]` to `starts[r + 1]`; its last entry is the bias, feature `features`, value 1.
 */
import type { Rarities } from "./rarity.ts";
import type { Vocabulary } from "./select-features.ts";
import type { RowSet, TrainingData } from "./training-data.ts";

export interface WeighedRows {
  readonly rows: number;
  /** Features without the bias. */
  readonly features: number;
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly classes: Int32Array;
  readonly classCount: number;
}

export function weighRows(data: TrainingData, rows: RowSet, vocabulary: Vocabulary, rarities: Rarities): WeighedRows {
  const { counted, countWeights, recipe } = data;
  const { places, blocks, ids: chosen } = vocabulary;
  const starts = new Int32Array(rows.length + 1);
  for (let row = 0; row < rows.length; row++) {
    let entries = 1;
    for (let at = counted.starts[rows[row]]; at < counted.starts[rows[row] + 1]; at++) {
      if (places[counted.ids[at]] >= 0) entries++;
    }
    starts[row + 1] = starts[row] + entries;
  }
  const ids = new Int32Array(starts[rows.length]);
  const values = new Float32Array(ids.length);
  const squares = new Float64Array(recipe.blockWeights.length);
  for (let row = 0; row < rows.length; row++) {
    let filled = starts[row];
    squares.fill(0);
    for (let at = counted.starts[rows[row]]; at < counted.starts[rows[row] + 1]; at++) {
      const place = places[counted.ids[at]];
      if (place < 0) continue;
      const value = countWeights[counted.counts[at]] * (rarities.low + rarities.codes[place] * rarities.step);
      ids[filled] = place;
      values[filled++] = value;
      squares[blocks[place]] += value * value;
    }
    for (let block = 0; block < squares.length; block++) {
      squares[block] = squares[block] > 0 ? recipe.blockWeights[block] / Math.sqrt(squares[block]) : 0;
    }
    for (let at = starts[row]; at < filled; at++) values[at] *= squares[blocks[ids[at]]];
    ids[filled] = chosen.length;
    values[filled] = 1;
  }
  return {
    rows: rows.length,
    features: chosen.length,
    starts,
    ids,
    values,
    classes: Int32Array.from(rows, (row) => data.classes[row]),
    classCount: data.classCount,
  };
}
