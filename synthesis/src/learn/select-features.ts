/**
 * Chooses the features that a training looks at, from its own rows only.
 *
 * Score: chi-squared of feature and class over rows (Yang & Pedersen 1997), which with d rows of the
 * feature, a_k of them in class k, n_k of n rows in class k is sum over k of n * a_k^2 / (d * n_k) - d.
 * Counted class by class, so that no table of features x classes is needed.
 */
import { RECIPE } from "./recipe.ts";
import type { RowSet, TrainingData } from "./training-data.ts";

export interface Vocabulary {
  /** Numbers of the chosen features in the data, ascending. */
  readonly ids: Int32Array;
  /** Place of each of the data's features in `ids`, -1 where it was not chosen. */
  readonly places: Int32Array;
  /** Block of each chosen feature. */
  readonly blocks: Uint8Array;
  /** Rarity of each chosen feature, and its code; see `rarity.ts`. */
  readonly rowsOfFeature: Int32Array;
}

export function selectFeatures(data: TrainingData, rows: RowSet): Vocabulary {
  const { counted, recipe, classCount } = data;
  const rowsOfFeature = countRows(data, rows);
  const most = Math.min(recipe.mostFeatures, Math.max(1_000, Math.floor(RECIPE.mostWeights / classCount)));
  let ids = Int32Array.from(rowsOfFeature.keys()).filter((id) => {
    // A feature of every row tells no rows apart.
    return rowsOfFeature[id] >= RECIPE.fewestRowsOfFeature && rowsOfFeature[id] < rows.length;
  });
  if (ids.length > most) {
    const scores = chiSquared(data, rows, rowsOfFeature);
    ids = ids
      .toSorted((left, right) => scores[right] - scores[left] || left - right)
      .slice(0, most)
      .toSorted();
  }
  const places = new Int32Array(counted.features).fill(-1);
  for (let place = 0; place < ids.length; place++) places[ids[place]] = place;
  return {
    ids,
    places,
    blocks: Uint8Array.from(ids, (id) => counted.blocks[id]),
    rowsOfFeature: ids.map((id) => rowsOfFeature[id]),
  };
}

function countRows({ counted: { features, starts, ids } }: TrainingData, rows: RowSet): Int32Array {
  const rowsOfFeature = new Int32Array(features);
  for (const row of rows) for (let at = starts[row]; at < starts[row + 1]; at++) rowsOfFeature[ids[at]]++;
  return rowsOfFeature;
}

function chiSquared(data: TrainingData, rows: RowSet, rowsOfFeature: Int32Array): Float64Array {
  const { counted, classes, classCount } = data;
  const { features, starts, ids } = counted;
  const scores = new Float64Array(features);
  const inClass = new Int32Array(features);
  const byClass: number[][] = Array.from({ length: classCount }, () => []);
  for (const row of rows) byClass[classes[row]].push(row);
  for (const members of byClass) {
    for (const row of members) for (let at = starts[row]; at < starts[row + 1]; at++) inClass[ids[at]]++;
    for (const row of members) {
      for (let at = starts[row]; at < starts[row + 1]; at++) {
        const count = inClass[ids[at]];
        if (count === 0) continue;
        scores[ids[at]] += (count * count) / members.length;
        inClass[ids[at]] = 0;
      }
    }
  }
  for (let id = 0; id < features; id++) {
    if (rowsOfFeature[id] > 0) scores[id] = (scores[id] * rows.length) / rowsOfFeature[id] - rowsOfFeature[id];
  }
  return scores;
}
