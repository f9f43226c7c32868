import { expect, test } from "vitest";
import { crc32cText } from "./crc32c.ts";

test("crc32cText() gives the check value of CRC-32C", () => {
  expect(crc32cText(new TextEncoder().encode("123456789"))).toBe("e3069283");
});
