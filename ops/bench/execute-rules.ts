/** Thirty rules as a person writes them against spam, for the bench of rules. */
function rule(name: string, pattern: string, answer: number): object {
  return { name, field: 0, pattern, answer };
}

export const SPAM_RULES: readonly object[] = [
  ...["free", "prize", "winner", "claim", "urgent", "ringtone", "voucher", "cash", "award", "guaranteed"].map(
    (word) => ({ ...rule(word, `\\b${word}s?\\b`, 0), ignore_case: true }),
  ),
  ...["call", "text", "txt", "reply", "send", "dial", "ring", "visit", "click", "order"].map((verb) =>
    rule(`${verb} a number`, `\\b${verb}\\b.{0,40}\\b\\d{5,11}\\b`, 0),
  ),
  rule("money", "[£$€]\\s?\\d+(?:[.,]\\d{2})?", 0),
  rule("link", "(?i)\\b(?:https?://|www\\.)[a-z0-9.-]+\\.[a-z]{2,6}\\b", 0),
  rule("price a minute", "(?i)\\b\\d+p(?:/| per )(?:min|msg|minute)\\b", 0),
  rule("shouting", "[A-Z]{6,}.*!{2,}", 0),
  rule("stop to end", "(?i)\\b(?:txt|text|send|reply)\\s+stop\\b", 0),
  rule("terms", "(?i)\\bt(?:&|and)?cs?\\b.*apply", 0),
  rule("smiley", "[:;]-?[)D(P]", 1),
  rule("love", "(?i)\\b(?:love|miss) (?:you|u)\\b", 1),
  rule("question to a friend", "(?i)\\b(?:are|r) (?:you|u)\\b[^?]*\\?", 1),
  rule("on my way", "(?i)\\bon (?:my|the) way\\b", 1),
];
