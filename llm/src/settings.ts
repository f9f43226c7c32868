/** Which model is asked, and where. The key is no setting: it comes from the environment and is handed over apart. */
import * as z from "zod";

export const PROVIDERS = ["openai", "anthropic", "google", "openai-compatible"] as const;
export type Provider = (typeof PROVIDERS)[number];

export const LlmSettings = z
  .strictObject({
    provider: z.enum(PROVIDERS).describe("Who answers; `openai-compatible` is any server that speaks that format."),
    model: z.string().min(1).max(200).describe("Name of the model as the provider knows it."),
    base_url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Where the API is, such as http://127.0.0.1:11434/v1; needed for `openai-compatible` only."),
    timeout_ms: z.int().min(100).max(600_000).default(120_000).describe("Limit of one attempt."),
    attempts: z.int().min(1).max(10).default(4).describe("Attempts of one call before it fails."),
  })
  .refine(({ provider, base_url }) => provider !== "openai-compatible" || base_url !== undefined, {
    path: ["base_url"],
    message: "is missing: openai-compatible needs the address of its API",
  });
export type LlmSettings = z.infer<typeof LlmSettings>;

/** On this machine: nothing leaves it, and nobody sends a bill. */
export function isLocal({ base_url }: Pick<LlmSettings, "base_url">): boolean {
  if (base_url === undefined) return false;
  const { hostname } = new URL(base_url);
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}
