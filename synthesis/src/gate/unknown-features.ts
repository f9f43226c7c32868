/** Features of a linear model that none of some texts have. */
import { FeatureExtractor, type LinearWeights } from "@loopai/engine";

/** How many of the model's features occur in none of `fields`, the texts of each row. */
export function unknownFeatures({ hashes, settings }: LinearWeights, fields: readonly (readonly string[])[]): number {
  const missing = new Set(Array.from(hashes, (hash) => hash | 0));
  const extractor = new FeatureExtractor(settings);
  for (const texts of fields) {
    if (missing.size === 0) break;
    extractor.extract(texts);
    for (const block of extractor.blocks)
      for (let at = 0; at < block.length; at++) missing.delete(block.hashes[at] | 0);
  }
  return missing.size;
}
