/** The port to large language models: providers, prompts, budgets, prices. Knows nothing of programs. */
export { Budget, type Cap, type Spent } from "./budget/budget.ts";
export { type Books, budgetedModel } from "./budget/budgeted-model.ts";
export { BUILT_IN_PRICES } from "./budget/built-in-prices.ts";
export { mergePrices, PriceTable } from "./budget/prices.ts";
export { guardedModel } from "./guarded-model.ts";
export type { CostEstimate, Model, ModelReply, ModelRequest, Purpose, Usage } from "./model.ts";
export { openModel, type OpenModelParts } from "./open-model.ts";
export { type DataPart, type Prompt, promptHash, renderPrompt } from "./prompts/render-prompt.ts";
export { isLocal, LlmSettings, type Provider, PROVIDERS } from "./settings.ts";
