/** `loopai llm`: the model that programs are asked for. */
import { Command } from "commander";
import { examples } from "../examples.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";

export function llmCommand(run: Run): Command {
  const command = new Command("llm")
    .summary("try the model that programs are asked for")
    .description(
      "The model is set up by environment variables: LOOPAI_LLM_PROVIDER (openai, anthropic, google, openai-compatible), LOOPAI_LLM_MODEL, LOOPAI_LLM_KEY and, for openai-compatible, LOOPAI_LLM_URL. docs/reference/llm.md has them all.",
    );
  const attempt = new Command("try")
    .summary("ask the model for one word")
    .description("Asks the model for one word, and says what answered, how long it took and what it cost.")
    .action(run(tryModel));
  command.addCommand(
    examples(attempt, [
      [
        "LOOPAI_LLM_PROVIDER=openai-compatible LOOPAI_LLM_URL=http://127.0.0.1:11434/v1 LOOPAI_LLM_MODEL=llama3.2 loopai llm try",
        "A model of Ollama on this machine",
      ],
    ]),
  );
  return examples(command, [["loopai llm try", "Ask the model that is set up for one word"]]);
}

const MOST_REPLY_TOKENS = 500;

async function tryModel(shell: Shell): Promise<void> {
  const { model, local } = await shell.llm.open();
  const { renderPrompt } = await import("@loopai/server");
  const prompt = renderPrompt("ping", {});
  const reply = await model.ask({
    purpose: "try",
    ...prompt,
    mostOutputTokens: MOST_REPLY_TOKENS,
    signal: shell.signal,
  });
  const { usage, costUsd, durationMs } = reply;
  const text = reply.text.trim().slice(0, 200);
  const answer = {
    model: model.name,
    answered_by: reply.model,
    local,
    text,
    finish: reply.finish,
    input_tokens: usage.inputTokens,
    output_tokens: usage.outputTokens,
    cost_usd: costUsd,
    duration_ms: Math.round(durationMs),
  };
  shell.answer(answer, () => {
    const taken = `${usage.inputTokens} tokens in, ${usage.outputTokens} out, ${costUsd.toFixed(6)} USD, ${Math.round(durationMs)} ms`;
    return `${model.name} answers ${JSON.stringify(text)} (${taken})`;
  });
}
