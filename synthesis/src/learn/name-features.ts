/** The lines of `words.txt`: which text stands behind each feature of a program, for explanations. */
import { FeatureExtractor, type FeatureSettings, type LinearWeights } from "@loopai/engine";

/**
 * @param fields The rows that the features were learnt from; the first that has a feature names it.
 * @returns One line a feature, in their order.
 */
export function nameFeatures(
  { hashes }: LinearWeights,
  settings: FeatureSettings,
  fields: readonly (readonly string[])[],
): string {
  const places = new Map(Array.from(hashes, (hash, place) => [hash | 0, place]));
  const names = Array.from(hashes, () => "");
  const extractor = new FeatureExtractor(settings);
  const trace = {
    wants: (hash: number) => places.has(hash),
    found: (hash: number, text: string) => {
      names[places.get(hash) ?? 0] = printable(text);
      places.delete(hash);
    },
  };
  for (const texts of fields) {
    if (places.size === 0) break;
    extractor.extract(texts, trace);
  }
  return `${names.join("\n")}\n`;
}

/** One line, whole characters: control characters and halves of pairs become U+FFFD. */
function printable(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "\ufffd");
}
