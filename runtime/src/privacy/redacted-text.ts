/**
 * A text with a mark such as `[e-mail]` in the place of what reads like personal data.
 *
 * What each finder takes and leaves: docs/reference/privacy.md. Every finder runs in linear time on any text, and what
 * it leaves is found by none of them when the text is looked through again; so the order matters: the longest first.
 */
import { redactAddresses } from "./e-mail.ts";
import { redactBankAccounts } from "./iban.ts";
import { redactIpv6 } from "./ip-address.ts";
import { redactNumbers } from "./numbers.ts";
import { redactUrls } from "./url.ts";

/** Without any of these a text holds nothing that is looked for. */
const SUSPICIOUS = /[0-9@]|:\/\//;

export function redactedText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return redactNumbers(redactIpv6(redactBankAccounts(redactAddresses(redactUrls(text)))));
}
