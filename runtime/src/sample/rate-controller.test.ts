/** Plans with a budget, over simulated days. */
import type { Outcome } from "@loopai/core";
import { describe, expect, test } from "vitest";
import type { SamplingPlan } from "./sampling-plan.ts";
import { answer, CONTEXT, execution, failure, idOf, MIDNIGHT, MINUTE_MS, plan } from "./sampling-plan.test.fixture.ts";

const DAY_MINUTES = 1_440;
const DAY_MS = 86_400_000;

interface Minute {
  readonly sampled: number;
  /** Different probabilities of calls that ended alike, in the order in which they were used. */
  readonly rates: readonly number[];
}

/** Runs `calls(minute)` calls in each minute from `firstMinute` on, and tells what was drawn in each. */
function simulate(
  sampling: SamplingPlan,
  calls: (minute: number) => number,
  { firstMinute = 0, minutes = DAY_MINUTES, outcome = (): Outcome => answer("ham") } = {},
): Minute[] {
  return Array.from({ length: minutes }, (_, index) => {
    const minute = firstMinute + index;
    const count = Math.round(calls(minute));
    const rates: number[] = [];
    let sampled = 0;
    for (let call = 0; call < count; call++) {
      const nowMs = MIDNIGHT + (minute + call / count) * MINUTE_MS;
      const drawn = sampling.decide(
        execution({ id: idOf(minute * 1_000_000 + call), outcome: outcome() }),
        CONTEXT,
        nowMs,
      );
      if (drawn.probability !== rates.at(-1)) rates.push(drawn.probability);
      if (drawn.sampled) sampled++;
    }
    return { sampled, rates };
  });
}

function total(minutes: readonly Minute[]): number {
  return minutes.reduce((sum, { sampled }) => sum + sampled, 0);
}

/** A day of traffic: three times as much at noon as at midnight. */
const overTheDay = (minute: number) => 100 + 50 * (1 - Math.cos((2 * Math.PI * minute) / DAY_MINUTES));

function rushAtEight(minute: number): number {
  return minute < 480 ? 1 : 20_000;
}

describe("a budget of samples a day", () => {
  test.each([
    ["steady traffic", () => 200],
    ["traffic that changes over the day", overTheDay],
    ["traffic that jumps to ten times as much at noon", (minute: number) => (minute < 720 ? 50 : 500)],
    ["traffic that falls to a tenth at noon", (minute: number) => (minute < 720 ? 500 : 50)],
    ["traffic that comes in bursts of ten minutes", (minute: number) => (minute % 60 < 10 ? 1_000 : 10)],
  ])("is kept to a tenth under %s", (_, calls) => {
    const minutes = simulate(plan({ uniform: 0.2, budget_per_day: 2_000 }), calls);

    expect(total(minutes)).toBeLessThanOrEqual(2_000);
    expect(total(minutes)).toBeGreaterThan(1_800);
  });

  test("is kept on the next day, too, and spread over both", () => {
    const minutes = simulate(plan({ uniform: 0.2, budget_per_day: 2_000 }), overTheDay, { minutes: 2 * DAY_MINUTES });

    const halves = [0, 1, 2, 3].map((half) => total(minutes.slice(half * 720, (half + 1) * 720)));

    for (const half of halves) expect(Math.abs(half - 1_000)).toBeLessThan(150);
  });

  test("is no more than its share of the day for a process that starts at 18:00", () => {
    const minutes = simulate(plan({ uniform: 0.2, budget_per_day: 2_000 }), overTheDay, {
      firstMinute: 1_080,
      minutes: 360,
    });

    expect(total(minutes)).toBeLessThanOrEqual(500);
    expect(total(minutes)).toBeGreaterThan(450);
  });

  test("takes nothing from traffic that does not need it", () => {
    const minutes = simulate(plan({ uniform: 0.05, budget_per_day: 100_000 }), () => 20);

    expect(new Set(minutes.flatMap(({ rates }) => rates))).toEqual(new Set([0.05]));
  });

  test("is changed to at the start of a minute; within one there is only the stop when it is used up", () => {
    const minutes = simulate(plan({ uniform: 0.2, budget_per_day: 2_000 }), overTheDay);

    expect(new Set(minutes.flatMap(({ rates }) => rates.slice(1)))).toEqual(new Set([0]));
    expect(new Set(minutes.flatMap(({ rates }) => rates)).size).toBeGreaterThan(100);
  });

  test("gives a call the same probability, whatever calls come beside and after it", () => {
    const jump = (minute: number) => (minute < 300 ? overTheDay(minute) : 5_000);

    const [common, other] = [overTheDay, jump].map((calls) =>
      simulate(plan({ uniform: 0.2, budget_per_day: 2_000 }), calls, { minutes: 303 }).map(({ rates }) => rates),
    );

    expect(other?.slice(0, 301)).toEqual(common?.slice(0, 301));
    expect(other?.[301]?.[0]).toBeLessThan(0.5 * (common?.[301]?.[0] ?? 0));
  });

  test("bears a rush after a quiet night without giving more than a twentieth away before it looks", () => {
    const minutes = simulate(plan({ uniform: 0.2, budget_per_day: 2_000 }), rushAtEight, { minutes: 483 });

    expect(minutes[480]?.sampled).toBeLessThanOrEqual(100);
    expect(total(minutes.slice(481))).toBeLessThan(40);
  });

  test("leaves the uniform lane 30 % when failures want everything", () => {
    const sampling = plan({ uniform: 0.1, failures: 1, budget_per_day: 1_440 });
    let call = 0;
    const outcome = () => (call++ % 2 === 0 ? failure() : answer("ham"));
    simulate(sampling, () => 1_000, { minutes: 120, outcome });

    const drawn = sampling.decide(execution(), CONTEXT, MIDNIGHT + 120 * MINUTE_MS);

    // One sample a minute among 1,000 calls: 0.3 of it by the uniform rate.
    expect(drawn.uniformRate).toBeGreaterThan(0.0002);
    expect(drawn.uniformRate).toBeLessThan(0.0004);
    expect(drawn.probability).toBe(drawn.uniformRate);
  });

  test("counts samples that a disagreement made", () => {
    const sampling = plan({ uniform: 0.01, disagreement: 1, budget_per_day: 1_440 });
    let sampled = 0;
    for (let second = 0; second < DAY_MS / 1_000; second++) {
      const nowMs = MIDNIGHT + second * 1_000;
      const drawn = sampling.decide(execution({ id: idOf(second) }), CONTEXT, nowMs);
      if (sampling.disagreed(drawn).sampled) sampled++;
    }

    expect(sampled).toBeLessThanOrEqual(1_440);
    expect(sampled).toBeGreaterThan(1_296);
  });

  test("goes on when the clock is set back", () => {
    const sampling = plan({ uniform: 0.2, budget_per_day: 2_000 });
    simulate(sampling, overTheDay, { firstMinute: 2 * DAY_MINUTES, minutes: 60 });

    const minutes = simulate(sampling, overTheDay);

    expect(total(minutes)).toBeLessThanOrEqual(2_000);
    expect(total(minutes)).toBeGreaterThan(1_800);
  });
});
