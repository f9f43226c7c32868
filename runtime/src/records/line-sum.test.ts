import { describe, expect, test } from "vitest";
import { isUnaltered, writeSum } from "./line-sum.ts";

/** A line with its checksum, as it stands in a file. */
function summed(text: string): Buffer {
  const bytes = Buffer.alloc(Buffer.byteLength(text) + 100);
  return bytes.subarray(0, writeSum(bytes, 0, bytes.write(text) - 1));
}

describe("checksum of a line", () => {
  // RFC 9260, appendix A, and the catalogue of CRCs (CRC-32/ISCSI): check value of "123456789"; RFC 3720, B.4: 32 zeros.
  test.each([
    ["123456789", "e3069283"],
    ["\0".repeat(32), "8a9136aa"],
  ])("of %j is the published one", (text, sum) => {
    expect(summed(`${text}}`).toString()).toBe(`${text},"crc32c":"${sum}"}`);
  });

  test("keeps the line an object, and fits it", () => {
    const line = summed('{"input":"grün 🎉"}');

    expect(JSON.parse(line.toString())).toEqual({ input: "grün 🎉", crc32c: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(isUnaltered(line)).toBe(true);
  });

  test("does not fit a line of which any byte in front of it, or a digit of it, is another", () => {
    const line = summed('{"input":"free money"}');
    const end = line.length - '"}'.length;
    const payload = Array.from({ length: line.length - ',"crc32c":"00000000"}'.length }, (_, at) => at);
    const digits = Array.from({ length: 8 }, (_, digit) => end - 8 + digit);

    const found = [...payload, ...digits].map((at) => {
      const altered = Buffer.from(line);
      altered[at] = (altered[at] ?? 0) ^ 1;
      return isUnaltered(altered);
    });

    expect(found).toEqual(found.map(() => false));
  });

  test("is not asked of a line without one", () => {
    expect([isUnaltered(Buffer.from('{"input":"x"}')), isUnaltered(Buffer.alloc(0))]).toEqual([true, true]);
  });
});
