import { expect, onTestFinished, test } from "vitest";
import { TestApi } from "../api.test.fixture.ts";
import { csvOf, tickets } from "../tickets.test.fixture.ts";
import type { LabelQueue } from "../views/label-views.ts";
import type { RunView } from "../views/run-view.ts";

test("labels that the other rows speak against come up for labelling until a person has said what is right", async () => {
  const server = await TestApi.open();
  onTestFinished(() => server[Symbol.asyncDispose]());
  await server.post("/loop-apps", {
    loop_app_id: "tickets",
    name: "Tickets",
    task: "Which queue does the ticket go to?",
    input_schema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
    output_schema: { type: "string", enum: ["billing", "access"] },
  });
  // One in thirty is labelled wrongly.
  await server.upload("/loop-apps/tickets/examples?name=tickets.csv", csvOf(tickets(600)));
  const { body: run } = await server.post<RunView>("/loop-apps/tickets/synthesis-runs", {});
  await server.call("GET", `/loop-apps/tickets/synthesis-runs/${run.run_id}/events`);

  const doubted = async () => {
    const { body } = await server.get<LabelQueue>("/loop-apps/tickets/label-queue?limit=100");
    return body.items.filter(({ why }) => /^labelled .* where rows like it say .* is its label wrong\?$/.test(why));
  };
  const [first, second] = await doubted();
  expect((await doubted()).length).toBeGreaterThan(5);
  for (const { origin } of await doubted()) expect((Number(origin.split(":").at(-1)) - 1) % 30).toBe(0);
  await server.post("/loop-apps/tickets/labels", { input: first?.input, output: first?.suggestion });
  const same = first?.suggestion === "billing" ? "access" : "billing";
  await server.post("/loop-apps/tickets/labels", { input: second?.input, output: same });

  const left = (await doubted()).map(({ key }) => key);
  expect(left).not.toContain(first?.key);
  expect(left).not.toContain(second?.key);
  expect(left.length).toBeGreaterThan(3);
});
