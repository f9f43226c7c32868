/** How the signs of a value follow each other: from the classes that occur at all to runs of a length. */
import { caseless, type FormAspect, oneOf, type Run, runsOf, signOf, signPattern, wordlike } from "./value-form.ts";

type Coarser = (sign: string) => string;

const plain: Coarser = (sign) => sign;

/** Only classes of signs that occur in valid values, in any order. */
const classes: FormAspect = {
  name: "classes",
  learn(values) {
    const seen = new Set(values.flatMap((value) => Array.from(value).map(signOf)));
    return {
      accepts: (value) => Array.from(value).every((character) => seen.has(signOf(character))),
      patterns: [`^${oneOf([...seen].toSorted().map(signPattern))}*$`],
    };
  },
};

/** The same signs that are neither letters nor digits, in the same order. */
const separators: FormAspect = {
  name: "separators",
  learn(values) {
    const seen = new Set(values.map((value) => separatorsOf(value).join("")));
    const word = `${signPattern("W")}*`;
    const forms = [...seen].map(
      (text) =>
        `${word}${Array.from(text)
          .map((one) => signPattern(one) + word)
          .join("")}`,
    );
    return { accepts: (value) => seen.has(separatorsOf(value).join("")), patterns: [`^${oneOf(forms)}$`] };
  },
};

function separatorsOf(value: string): readonly string[] {
  return Array.from(value).filter((one) => wordlike(signOf(one)) !== "W");
}

/** Runs of the same classes in the same order, of any length. */
function shape(name: string, coarser: Coarser): FormAspect {
  return {
    name,
    learn(values) {
      const seen = new Map(values.map((value) => runsOf(value, coarser)).map((runs) => [shapeKey(runs), runs]));
      const forms = [...seen.values()].map((runs) => runs.map(({ sign }) => `${signPattern(sign)}+`).join(""));
      return {
        accepts: (value) => seen.has(shapeKey(runsOf(value, coarser))),
        patterns: [`^${oneOf(forms)}$`],
      };
    },
  };
}

/** The same, each run no shorter and no longer than that of some valid value of the same shape. */
function lengths(name: string, coarser: Coarser): FormAspect {
  return {
    name,
    learn(values) {
      const ranges = new Map<string, RunRange[]>();
      for (const value of values) {
        const runs = runsOf(value, coarser);
        const known = ranges.get(shapeKey(runs));
        ranges.set(
          shapeKey(runs),
          runs.map(({ sign, length }, at) => ({
            sign,
            least: Math.min(length, known?.[at]?.least ?? length),
            most: Math.max(length, known?.[at]?.most ?? length),
          })),
        );
      }
      return {
        accepts(value) {
          const runs = runsOf(value, coarser);
          const range = ranges.get(shapeKey(runs));
          return range?.every(({ least, most }, at) => within(runs[at]?.length ?? 0, least, most)) === true;
        },
        patterns: [`^${oneOf([...ranges.values()].map((range) => range.map(rangePattern).join("")))}$`],
      };
    },
  };
}

interface RunRange {
  readonly sign: string;
  readonly least: number;
  readonly most: number;
}

function rangePattern({ sign, least, most }: RunRange): string {
  if (most === 1) return signPattern(sign);
  return `${signPattern(sign)}{${least === most ? most : `${least},${most}`}}`;
}

function within(length: number, least: number, most: number): boolean {
  return length >= least && length <= most;
}

function shapeKey(runs: readonly Run[]): string {
  return runs.map(({ sign }) => sign).join("");
}

/** From the loosest to the strictest. */
export const SHAPE_ASPECTS: readonly FormAspect[] = [
  classes,
  separators,
  shape("shape of words", wordlike),
  shape("shape of letters and digits", caseless),
  shape("shape", plain),
  lengths("lengths of words", wordlike),
  lengths("lengths of letters and digits", caseless),
  lengths("lengths", plain),
];
