/** What is found in texts and what is left, kind by kind, and what holds for every text. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactedText } from "./redacted-text.ts";
import { TEXT_OF_PIECES } from "./text-of-pieces.test.fixture.ts";

type Case = readonly [text: string, kept: string];

function leaves(...texts: readonly string[]): Case[] {
  return texts.map((text) => [text, text]);
}

/** Forms of addresses: RFC 5321, RFC 5322, RFC 6531. */
const E_MAIL: readonly Case[] = [
  ["write to bob@example.com.", "write to [e-mail]."],
  ["<bob.o'brien+news@mail.example.co.uk>", "<[e-mail]>"],
  ["mailto:bob@example.com?subject=x", "mailto:[e-mail]?subject=x"],
  ["BOB_99%x@EXAMPLE.TRAVEL,ann@example.org", "[e-mail],[e-mail]"],
  ["m\u00fcller@b\u00fccher.example", "[e-mail]"],
  ["\u043f\u043e\u0447\u0442\u0430@\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444", "[e-mail]"],
  ["\u8bf7\u8054\u7cfbbob@example.com\u8c22\u8c22", "\u8bf7\u8054\u7cfb[e-mail]\u8c22\u8c22"],
  ["bob@example.com@evil.org", "[e-mail]@evil.org"],
  ["bob@xn--bcher-kva.example", "[e-mail]"],
  ...leaves("@bob said", "bob@localhost", "a @ b.com", "5@3", "bob@example.", "@example.com", "bob@1.2", "..@x.yz"),
];

/** Forms of numbers: ITU-T E.123, E.164; NANP; Ofcom's and the NANP's numbers for use in drama. */
const PHONE: readonly Case[] = [
  ["call +49 30 1234567 now", "call [phone] now"],
  ["+14155550123", "[phone]"],
  ["+44 (0)20 7946 0958", "[phone]"],
  ["0049 30 1234567", "[phone]"],
  ["Tel.:030/1234567-12", "Tel.:[phone]"],
  ["(030) 1234-567", "[phone]"],
  ["(415) 555-0123 or 415-555-0123", "[phone] or [phone]"],
  ["1.415.555.0123", "[phone]"],
  ["(11) 3456-7890", "[phone]"],
  ["06 12 34 56 78", "[phone]"],
  ["txt 08712300220 to win", "txt [phone] to win"],
  ["(call 020 7946 0958)", "(call [phone])"],
  ["0301234567-89", "[phone]"],
  ["2026-11-20 0301234567", "2026-11-20 [phone]"],
  ["0301234567 / 0307654321", "[phone] / [phone]"],
  ...leaves(
    "2026-11-20 10:30:15",
    "01.02.2026 10:30",
    "11/20/2026 07",
    "order 12345678",
    "4155550123 items",
    "1,234,567.89",
    "12 34 56 78",
    "0.123456789012",
    "id a0301234567",
    "0301234567b",
    "x12-030-1234567",
    "550e8400-e29b-41d4-a716-446655440000",
    "2001",
    "+1",
    "pi is 3.14159265358979",
    "1 2 3 4 5 6 7 8 9 10 11",
    "00000000000000",
    "1700000000000",
  ),
];

/** Test numbers that the schemes publish; ISO/IEC 7812-1. */
const CARD: readonly Case[] = [
  ["4111111111111111", "[card]"],
  ["card 4111 1111 1111 1111, exp 12/27", "card [card], exp 12/27"],
  ["5555-5555-5555-4444", "[card]"],
  ["378282246310005", "[card]"],
  ["3782 822463 10005", "[card]"],
  ["30569309025904", "[card]"],
  ["3056 930902 5904", "[card]"],
  ["6011111111111117", "[card]"],
  ["3530111333300000", "[card]"],
  ["2223003122003222", "[card]"],
  ["4222222222222", "[card]"],
  ["4000 0566 5566 5556 123", "[card] 123"],
  ["6304 0000 0000 0000 000", "[card]"],
  ...leaves(
    "4111111111111112",
    "4111 1111 1111 1112",
    "1111111111111117",
    "41111111111111110000",
    "x4111111111111111",
    "4111 1111 11 11 1111",
    "411111111111",
  ),
];

/** Examples of the registry that SWIFT keeps for ISO 13616-2. */
const IBAN: readonly Case[] = [
  ...[
    "AD12 0001 2030 2003 5910 0100",
    "AT61 1904 3002 3457 3201",
    "BE68 5390 0754 7034",
    "BR18 0036 0305 0000 1000 9795 493C 1",
    "CH93 0076 2011 6238 5295 7",
    "DE89 3704 0044 0532 0130 00",
    "ES91 2100 0418 4502 0005 1332",
    "FR14 2004 1010 0505 0001 3M02 606",
    "GB29 NWBK 6016 1331 9268 19",
    "IT60 X054 2811 1010 0000 0123 456",
    "KZ86 125K ZT50 0410 0100",
    "LC55 HEMM 0001 0001 0012 0012 0002 3015",
    "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
    "NL91 ABNA 0417 1643 00",
    "NO93 8601 1117 947",
    "PL61 1090 1014 0000 0712 1981 2874",
    "SC18 SSCB 1101 0000 0000 0000 1497 USD",
    "SE45 5000 0000 0583 9825 7466",
    "UA21 3223 1300 0002 6007 2335 6600 1",
    "XK05 1212 0123 4567 8906",
  ].flatMap((account): Case[] => [
    [`to ${account}!`, "to [iban]!"],
    [account.replaceAll(" ", ""), "[iban]"],
  ]),
  ["de89370400440532013000", "[iban]"],
  ...leaves(
    "GB28 NWBK 6016 1331 9268 19",
    "GB29 NWBK 6016 1331 9268 1",
    "DE8937040044053201300012",
    "XDE89370400440532013000",
    "ZZ89370400440532013000",
    "GB29  NWBK 6016 1331 9268 19",
  ),
];

/** RFC 1123, section 2.1; RFC 4291, section 2.2. */
const IP: readonly Case[] = [
  ["from 192.168.0.1.", "from [ip]."],
  ["10.0.0.0/8, 10.0.0.1:8080, 10.0.0.1-10.0.0.9", "[ip]/8, [ip]:8080, [ip]-[ip]"],
  ["2001:db8::8a2e:370:7334", "[ip]"],
  ["[::1]:8080", "[[ip]]:8080"],
  ["::ffff:192.0.2.128 and fe80::1%eth0", "[ip] and [ip]%eth0"],
  ["at 2001:DB8:0:0:8:800:200C:417A: yes", "at [ip]: yes"],
  ...leaves(
    "256.1.1.1",
    "1.2.3",
    "1.2.3.4.5",
    "1.3.6.1.4.1.311.21",
    "v1.2.3.4b",
    "std::vector",
    "dead::beef",
    "10:30:15",
    "00:1a:2b:3c:4d:5e",
    "1:2:3:4:5:6:7:8:9",
    "::",
  ),
];

/** RFC 3986. */
const URLS: readonly Case[] = [
  ["see https://example.com/a/b?q=secret&x=1#top now", "see https://example.com/a/b?[query] now"],
  ["https://ann:secret@example.com:8080/a", "https://[credentials]@example.com:8080/a"],
  ["postgres://user:p@ss@db/orders", "postgres://[credentials]@db/orders"],
  ["https://example.com/cb#access_token=abc", "https://example.com/cb#[fragment]"],
  ['<a href="https://example.com/?id=7">', '<a href="https://example.com/?[query]">'],
  ["https://a.de,https://u@b.de/?c", "https://a.de,https://[credentials]@b.de/?[query]"],
  ["https://a.de/users/bob@b.de/10.0.0.1", "https://a.de/users/[e-mail]/[ip]"],
  ["https://a.de/o'neil?name=o'brien", "https://a.de/o'neil?[query]"],
  ...leaves("https://example.com/a/b", "https://example.com/?", "why? because", "://x@y", "a//b@c?d", "C#"),
];

describe("redactedText()", () => {
  test.each(E_MAIL)("e-mail addresses: %s", (text, kept) => expect(redactedText(text)).toBe(kept));
  test.each(PHONE)("phone numbers: %s", (text, kept) => expect(redactedText(text)).toBe(kept));
  test.each(CARD)("payment cards: %s", (text, kept) => expect(redactedText(text)).toBe(kept));
  test.each(IBAN)("bank accounts: %s", (text, kept) => expect(redactedText(text)).toBe(kept));
  test.each(IP)("IP addresses: %s", (text, kept) => expect(redactedText(text)).toBe(kept));
  test.each(URLS)("URLs: %s", (text, kept) => expect(redactedText(text)).toBe(kept));

  test("leaves nothing that it would find when it looks again", () => {
    fc.assert(
      fc.property(TEXT_OF_PIECES, (text) => {
        const once = redactedText(text);

        expect(redactedText(once)).toBe(once);
      }),
      { numRuns: 20_000 },
    );
  });

  test("finds every card and account between any words", () => {
    const secrets = [...CARD, ...IBAN].filter(([text, kept]) => /^\[\w+\]$/.test(kept) && text !== kept);
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(word, fc.constantFrom(...secrets), word, (before, [secret, mark], after) => {
        expect(redactedText(`${before} ${secret}, ${after}`)).toBe(`${before} ${mark}, ${after}`);
      }),
    );
  });

  // A finder that is quadratic would take hours for one of these: the test's own time limit ends it.
  test("comes to an end soon on a million characters of anything repeated", () => {
    fc.assert(
      fc.property(TEXT_OF_PIECES, (unit) => {
        const text = `x://y ${unit.repeat(Math.ceil(1_000_000 / Math.max(1, unit.length)))}`;

        expect(typeof redactedText(text)).toBe("string");
      }),
      {
        numRuns: 14,
        examples: ["1 ", "@", "a://", "a@", "0-", "+1", ":", "DE89 ", "4111 ", "(0)"].map((unit) => [unit]),
      },
    );
  });
});
