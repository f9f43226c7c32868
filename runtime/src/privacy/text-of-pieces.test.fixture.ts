/** Texts made of what the finders look for and of what stands between: where finders meet, mistakes hide. */
import * as fc from "fast-check";

const PIECES = [
  ...` .-/()+@:_?#&=,;'"<>[]%\n0123456789`.split(""),
  "://",
  "https://",
  "a",
  "fe",
  "DE",
  "bob",
  "x.com",
  "a@b.de",
  "u:p@",
  "1.2.3.4",
  "10.0.0.1",
  "::1",
  "fe80::",
  "2001:db8:",
  "030",
  "1234567",
  "0301234567",
  "+49",
  "00",
  "555-123-4567",
  "4111",
  "4111 1111 1111 1111",
  "4111111111111111",
  "DE89 3704 0044 0532 0130 00",
  "DE89370400440532013000",
  "2026-11-20",
  "[e-mail]",
  "[phone]",
  "[query]",
  "[ip]",
  "\u00e9",
  "\u8bf7",
  "\ud83d\ude00",
  "\ud83d",
  "\u00a0",
  "\u2013",
];

/** Of up to 40 pieces, or of anything. */
export const TEXT_OF_PIECES = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 100 }) },
);
