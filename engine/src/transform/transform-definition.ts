/** A `transform` step of program.json: makes a text out of parts of the input's texts. A small typed language, as data. */
import * as z from "zod";
import { FixedCalibration } from "../calibration-definition.ts";
import { TOKENS } from "./tokens.ts";

/** Which field of the program. */
const Field = z.int().min(0).max(63);
const Short = z.string().max(500);
/** The first is 1, the last -1. */
const Nth = z
  .int()
  .min(-200)
  .max(200)
  .refine((nth) => nth !== 0, "is 0, expected 1 for the first or -1 for the last");

/** So many signs further on, or back. */
const Plus = z.int().min(-20).max(20).optional();

/** A place between two signs of a text. */
export const Place = z.union([
  /** So many signs from one end. */
  z.strictObject({ from: z.enum(["start", "end"]), at: z.int().min(0).max(2_000) }),
  /** Where the nth token of a class, or the nth stretch of a text, begins or ends. */
  z.strictObject({ token: z.enum(TOKENS), nth: Nth, side: z.enum(["start", "end"]), plus: Plus }),
  z.strictObject({ text: Short.min(1), nth: Nth, side: z.enum(["start", "end"]), plus: Plus }),
]);
export type Place = z.infer<typeof Place>;

const Letters = z.enum(["upper", "lower", "title"]).optional();

const Slice = z.strictObject({ kind: z.literal("slice"), field: Field, start: Place, end: Place, letters: Letters });

const Rounding = z.strictObject({
  mode: z.enum(["nearest", "down", "up"]),
  /** To a multiple of it. */
  step: z.number().gt(0).max(1e12),
});

/** The nth number of a text, rounded, moved and written anew. */
const NumberPart = z.strictObject({
  kind: z.literal("number"),
  field: Field,
  nth: Nth,
  scale: z.number().min(-1e12).max(1e12).optional(),
  round: Rounding.optional(),
  add: z.number().min(-1e12).max(1e12).optional(),
  /** Fewest and most digits behind the point. */
  decimals: z.tuple([z.int().min(0).max(20), z.int().min(0).max(20)]),
  thousands: z.enum([",", ".", " ", "'"]).optional(),
  /** Fewest digits before the point, filled with zeros. */
  width: z.int().min(0).max(40).optional(),
  /** "+" before what is not negative. */
  plus: z.boolean().optional(),
});

export const DATE_PARTS = [
  "year",
  "year-2",
  "month",
  "month-2",
  "month-short",
  "month-name",
  "day",
  "day-2",
  "weekday-short",
  "weekday",
  "week",
  "quarter",
  "hour",
  "hour-2",
  "hour-12",
  "hour-12-2",
  "minute",
  "minute-2",
  "second",
  "second-2",
  "half-upper",
  "half-lower",
] as const;
export type DatePart = (typeof DATE_PARTS)[number];

/** A part of the date or time that a text holds. */
const DatePartAtom = z.strictObject({
  kind: z.literal("date"),
  field: Field,
  /** How 1/2/2003 is read. */
  order: z.enum(["day-first", "month-first"]),
  /** Down to a multiple of so many minutes, counted from `phase` minutes after midnight. */
  round: z
    .strictObject({
      minutes: z.int().min(1).max(1_440),
      phase: z.int().min(0).max(1_440),
      mode: z.enum(["nearest", "down", "up"]),
    })
    .optional(),
  add_minutes: z.int().min(-1_440).max(1_440).optional(),
  part: z.enum(DATE_PARTS),
});

/** All tokens of a class, or the first sign of each, with a text between. */
const Join = z.strictObject({
  kind: z.literal("join"),
  field: Field,
  token: z.enum(TOKENS),
  take: z.enum(["all", "first"]),
  separator: Short,
  letters: Letters,
});

/** The whole text with every stretch of `find` replaced. */
const Replace = z.strictObject({
  kind: z.literal("replace"),
  field: Field,
  find: Short.min(1),
  with: Short,
  letters: Letters,
});

const Text = z.strictObject({ kind: z.literal("text"), text: Short });

export const Atom = z.discriminatedUnion("kind", [Text, Slice, NumberPart, DatePartAtom, Join, Replace]);
export type Atom = z.infer<typeof Atom>;

/** What a case asks of the input. */
export const Predicate = z.union([
  z.strictObject({ field: Field, equals: z.string().max(2_000) }),
  z.strictObject({ field: Field, starts: Short.min(1) }),
  z.strictObject({ field: Field, ends: Short.min(1) }),
  z.strictObject({ field: Field, contains: Short.min(1) }),
  /** At least so many tokens of the class. */
  z.strictObject({ field: Field, token: z.enum(TOKENS), least: z.int().min(0).max(200) }),
  /** The text begins, or ends, with a token of the class. */
  z.strictObject({ field: Field, first: z.enum(TOKENS) }),
  z.strictObject({ field: Field, last: z.enum(TOKENS) }),
  /** Its first number is less. */
  z.strictObject({ field: Field, below: z.number() }),
  /** It is shorter, in UTF-16 units. */
  z.strictObject({ field: Field, shorter: z.int().min(0).max(2_000) }),
]);
export type Predicate = z.infer<typeof Predicate>;

/** The first case whose predicates all hold makes the answer; `parts` null: the answer is null. */
export const TransformCase = z.strictObject({
  when: z.array(z.strictObject({ is: Predicate, not: z.boolean().optional() })).max(8),
  parts: z.array(Atom).max(40).nullable(),
});
export type TransformCase = z.infer<typeof TransformCase>;

export const TransformStep = z.strictObject({
  kind: z.literal("transform"),
  cases: z.array(TransformCase).min(1).max(64),
  /** What is made of the text. */
  as: z.enum(["string", "number", "boolean"]),
  /** The output is an object with this one key; absent: the bare value. */
  key: z.string().max(200).optional(),
  calibration: FixedCalibration,
});
export type TransformStep = z.infer<typeof TransformStep>;
