/**
 * Every setting of the learner, frozen, each with its reason.
 *
 * Chosen on splits of train rows and on official development rows of 15 public sets, before any test row
 * was read; figures in docs/decisions. Nobody tunes these by looking at a test set.
 */

/** What differs between few classes, many classes and texts without spaces. */
export interface LinearRecipe {
  readonly words: boolean;
  readonly shortestGram: number;
  readonly longestGram: number;
  readonly patterns: boolean;
  /** Length of the blocks of words, grams and patterns after normalising. */
  readonly blockWeights: readonly [number, number, number];
  /** Most features that are trained on, by chi-squared. */
  readonly mostFeatures: number;
  readonly trainers: readonly Trainer[];
}

export type Trainer =
  | { readonly kind: "softmax"; readonly ratioPower: number }
  | {
      readonly kind: "svm";
      /** Cost of a violated margin. */
      readonly cost: number;
      readonly ratio: "none" | "shared" | "per-class";
      readonly ratioPower: number;
    };

/** Up to here a class has rows enough for a Naive Bayes ratio of its own, and patterns help more than they dilute. */
const FEW_CLASSES = 20;
/** Up to here the softer margin won on every set but the noisiest; with more classes each has fewer rows, and C = 1 won. */
const SOFT_CLASSES = 16;
/** Below this share of Han, kana and Thai letters words have spaces between them. */
export const UNSPACED_SHARE = 0.3;

/** From here on a class has rows enough to learn rarer grams from. */
const MANY_ROWS_A_CLASS = 300;

/** With more classes one machine a class takes minutes. */
const SVM_CLASSES = 300;

const softmax: Trainer = { kind: "softmax", ratioPower: 0.5 };

export interface DataShape {
  readonly classes: number;
  readonly rows: number;
  /** Its script puts no spaces between words. */
  readonly unspaced: boolean;
  /** One of its fields says what to look for in the others. */
  readonly hasCategory: boolean;
}

/** The recipe for data like this; decided by sizes and inputs, never by labels, so that folds and program agree. */
export function linearRecipe({ classes, rows, unspaced, hasCategory }: DataShape): LinearRecipe {
  const few = classes <= FEW_CLASSES;
  const rich = !few && rows >= classes * MANY_ROWS_A_CLASS;
  const svm: Trainer = few
    ? { kind: "svm", cost: classes <= SOFT_CLASSES && !unspaced ? 0.3 : 1, ratio: "per-class", ratioPower: 1 }
    : { kind: "svm", cost: 1, ratio: "shared", ratioPower: 0.5 };
  if (unspaced) {
    return {
      words: false,
      // Longer grams are rarer than texts in these scripts: 1-3 lost a point against 1-2.
      shortestGram: 1,
      longestGram: 2,
      patterns: hasCategory,
      blockWeights: [1, 1, 1],
      mostFeatures: 60_000,
      // Short rows of few features: softmax trailed the margin by two points, the plain SVM added half a one.
      trainers: [svm, { kind: "svm", cost: 0.3, ratio: "none", ratioPower: 0 }],
    };
  }
  return {
    words: true,
    // 1-5 with 120,000 features were half a point better to half a point worse, set by set, and cost twice the time of a call.
    // With many classes (intents, languages) 2-3 were better on three of four sets, by 0.4 to 0.6 points; with few, 0.4 worse.
    // With 445 rows a language 1-4 and 100,000 features were 0.11 points better than 2-3, three folds of 14,255 rows.
    shortestGram: few ? 3 : rich ? 1 : 2,
    longestGram: few || rich ? 4 : 3,
    // Patterns gain two points where a category says what to look for; elsewhere less than 0.1.
    patterns: hasCategory,
    blockWeights: [1, 1, 1],
    mostFeatures: classes <= SOFT_CLASSES ? 40_000 : rich ? 100_000 : 60_000,
    trainers: classes <= SVM_CLASSES ? [softmax, svm] : [softmax],
  };
}

/**
 * Number of folds. Each more trains once more and brings the folds' models nearer to the program: with three
 * of 3,000 rows the program was five points less sure than it was right, with five about two.
 */
export function foldCount(rows: number): number {
  if (rows <= 1_500) return 10;
  return rows <= 6_000 ? 5 : 3;
}

export const RECIPE = Object.freeze({
  /** A feature of one row alone teaches that row by heart. */
  fewestRowsOfFeature: 2,
  /** Naive Bayes counts start here, so that a feature of one class has a finite ratio. */
  ratioSmoothing: 1,
  /** AdaGrad: more epochs changed nothing that could be measured, half as many lost 0.1 points. */
  softmaxEpochs: 6,
  softmaxRate: 0.15,
  /** The rate falls by this share until the last epoch. */
  softmaxDecay: 0.5,
  /** Classes whose gradient is smaller are passed over: a third of the time, no loss. */
  softmaxLeastGradient: 3e-3,
  /** Start of AdaGrad's sums of squares. */
  softmaxFirstSquare: 1e-2,
  svmPasses: 20,
  /** Largest violation at which the SVM stops (liblinear's default). */
  svmTolerance: 0.1,
  /** Rows over which the spread of a model's scores is measured before models are blended. */
  spreadRows: 2_000,
  /** Shares of the first model in a blend that are tried out of fold; equal shares first. */
  blends: [0.5, 0.75, 0.25, 1, 0],
  /**
   * Limits of `weights.bin`. 900,000 bytes were no more accurate and a tenth slower. Rows of 32 entries cost 0.4
   * points with 77 classes and 0.2 with 151, and take a fifth off the time of a call.
   */
  weightLimits: { bytes: 600_000, entries: 32 },
  /** Weights of one model while training, features x classes: 80 MB. */
  mostWeights: 20_000_000,
  /** Rows that are learnt from at most, and rows x classes (out-of-fold scores: 200 MB a trainer); rows are drawn by seed. */
  mostRows: 100_000,
  mostScores: 50_000_000,
  /** With more answers than this a linear model is not tried. */
  linearClasses: 2_000,
  /** A field is a category when it has at most this many distinct values a row, none longer than this. */
  categoryValuesPerRow: 0.25,
  categoryLongest: 64,
  /** A scorecard is tried up to here: with more classes nobody reads it. */
  scorecardClasses: 10,
  scorecardTerms: 300,
  scorecardFewestRows: 3,
  scorecardEpochs: 20,
  /** Share of rows that must read like another row before a lookup table is worth a thought. */
  lookupShare: 0.5,
});
