/** What each built-in sampler means. */
import { describe, expect, test } from "vitest";
import { disagreementSampler } from "./disagreement.ts";
import { failuresSampler } from "./failures.ts";
import { answer, CONTEXT, execution, failure, MIDNIGHT, MINUTE_MS } from "./sampling-plan.test.fixture.ts";
import { StratifiedSampler } from "./stratified.ts";
import { uncertaintySampler } from "./uncertainty.ts";
import { uniformSampler } from "./uniform.ts";

/** What a confidence is worth to a sampler of rate 0.2. */
function at(confidence: number, threshold: number | null = 0.9): number {
  return uncertaintySampler(0.2).sample(execution({ outcome: answer("ham", confidence) }), { threshold });
}

/** The confidence that is so far from 0.9, in log-odds. */
function odds(shift: number): number {
  return 1 / (1 + Math.exp(-(Math.log(9) + shift)));
}

/** 99 of a hundred answers are ham. */
function skewed(uniform: number, rate: number, calls = 10_000): StratifiedSampler {
  const sampler = new StratifiedSampler(uniform, rate);
  sampler.renew(MIDNIGHT);
  for (let call = 0; call < calls; call++) sampler.observe(answer(call % 100 === 0 ? "spam" : "ham"));
  sampler.renew(MIDNIGHT + MINUTE_MS);
  return sampler;
}

function of(sampler: StratifiedSampler, output: string): number {
  return sampler.sample(execution({ outcome: answer(output) }));
}

describe("uniformSampler()", () => {
  test("gives every call the same probability, however it ended", () => {
    const sampler = uniformSampler(0.05);

    const probabilities = [answer("ham"), failure()].map((outcome) => sampler.sample(execution({ outcome }), CONTEXT));

    expect(probabilities).toEqual([0.05, 0.05]);
  });
});

describe("failuresSampler()", () => {
  test("gives its rate to calls that failed or timed out, and 0 to answers and deferrals", () => {
    const sampler = failuresSampler(0.8);
    const outcomes = [
      failure(),
      { status: "timed-out", limitMs: 100 } as const,
      answer("ham"),
      { status: "deferred", reason: "below-threshold", confidence: 0.1 } as const,
    ];

    const probabilities = outcomes.map((outcome) => sampler.sample(execution({ outcome }), CONTEXT));

    expect(probabilities).toEqual([0.8, 0.8, 0, 0]);
  });
});

describe("disagreementSampler()", () => {
  test("gives its rate to every call it is asked about", () => {
    expect(disagreementSampler(0.7).sample()).toBe(0.7);
  });
});

describe("uncertaintySampler()", () => {
  test("gives its whole rate to a confidence at the threshold, less the farther off it is, and 0 far off", () => {
    const probabilities = [0.9, 0.93, 0.95, 0.97, 0.99].map((confidence) => at(confidence));

    expect(probabilities[0]).toBe(0.2);
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
    expect(probabilities.at(-1)).toBe(0);
  });

  test("measures the distance in log-odds: the same to both sides, 0 from two on", () => {
    expect(at(odds(1))).toBeCloseTo(0.1, 12);
    expect(at(odds(-1))).toBeCloseTo(0.1, 12);
    expect(at(odds(2.001))).toBe(0);
  });

  test("looks at deferred calls, too", () => {
    const outcome = { status: "deferred", reason: "below-threshold", confidence: 0.9 } as const;

    expect(uncertaintySampler(0.2).sample(execution({ outcome }), CONTEXT)).toBe(0.2);
  });

  test("takes 0.5 as the middle where no threshold parts answers from deferrals", () => {
    expect([at(0.5, 0), at(0.5, null), at(0.95, 0)]).toEqual([0.2, 0.2, 0]);
  });

  test("gives 0 to calls without a confidence, and stays in 0 to its rate at the ends", () => {
    const outcome = { status: "succeeded", output: "ham" } as const;

    expect(uncertaintySampler(0.2).sample(execution({ outcome }), CONTEXT)).toBe(0);
    expect([at(0, 0), at(1, 1), at(1, 0.9), at(0, 1)]).toEqual([0, 0.2, 0, 0]);
  });
});

describe("StratifiedSampler", () => {
  test("gives each answer the probability with which it is checked as often as the commonest one", () => {
    const sampler = skewed(0.001, 1);

    expect(of(sampler, "ham")).toBeCloseTo(0.001, 6);
    expect(of(sampler, "spam") * 0.01).toBeCloseTo(of(sampler, "ham") * 0.99, 4);
  });

  test("gives no answer more than its rate, and an answer never seen just that", () => {
    const sampler = skewed(0.05, 0.5);

    expect([of(sampler, "spam"), of(sampler, "maybe")]).toEqual([0.5, 0.5]);
  });

  test("changes nothing for calls that are only counted, before it is renewed", () => {
    const sampler = skewed(0.001, 1);
    const before = of(sampler, "spam");
    for (let call = 0; call < 100_000; call++) sampler.observe(answer("spam"));

    const during = of(sampler, "spam");
    sampler.renew(MIDNIGHT + 2 * MINUTE_MS);

    expect(during).toBe(before);
    expect(of(sampler, "spam")).toBeLessThan(before / 50);
  });

  test("gives an answer that was never seen the same probability all through its first minute", () => {
    const sampler = skewed(0.001, 1);
    const before = of(sampler, "maybe");
    sampler.observe(answer("maybe"));

    const during = of(sampler, "maybe");

    expect(before).toBe(1);
    expect(during).toBe(before);
  });

  test("takes no answer for rare while it knows few calls", () => {
    const sampler = new StratifiedSampler(0.05, 1);
    sampler.renew(MIDNIGHT);
    sampler.observe(answer("ham"));
    sampler.renew(MIDNIGHT + MINUTE_MS);

    expect([of(sampler, "ham"), of(sampler, "spam")]).toEqual([0.05, 0.1]);
  });

  test("forgets half of what was in a day, so that shares follow the traffic", () => {
    const sampler = skewed(0.001, 1);
    for (let call = 0; call < 10_000; call++) sampler.observe(answer("spam"));
    sampler.renew(MIDNIGHT + 86_400_000 + MINUTE_MS);

    // 9,900 / 2 of ham, 100 / 2 + 10,000 of spam, and one more of each.
    expect(of(sampler, "ham")).toBeCloseTo((0.001 * 10_051) / 4_951, 6);
    expect(of(sampler, "spam")).toBeCloseTo(0.001, 6);
  });

  test("tells at most 1,000 answers apart, so that free text is not rare because it is new", () => {
    const sampler = new StratifiedSampler(0.05, 1);
    sampler.renew(MIDNIGHT);
    for (let call = 0; call < 20_000; call++) sampler.observe(answer(`text ${call}`));
    sampler.renew(MIDNIGHT + MINUTE_MS);

    expect(of(sampler, "a text never seen")).toBeCloseTo(0.05, 6);
  });

  test("tells objects apart by what they hold, and an object from the text that looks like it", () => {
    const sampler = new StratifiedSampler(0.05, 1);
    const ofOutput = (output: { readonly [key: string]: string } | string) =>
      sampler.sample(execution({ outcome: { status: "succeeded", output } }));
    sampler.renew(MIDNIGHT);
    for (let call = 0; call < 99; call++)
      sampler.observe({ status: "succeeded", output: call % 2 === 0 ? { a: "1", b: "2" } : { b: "2", a: "1" } });
    sampler.renew(MIDNIGHT + MINUTE_MS);

    expect(ofOutput({ a: "1", b: "2" })).toBeCloseTo(0.05, 6);
    expect(ofOutput('{"a":"1","b":"2"}')).toBe(1);
  });

  test("gives 0 to calls that answered nothing", () => {
    const sampler = skewed(0.05, 1);

    expect(sampler.sample(execution({ outcome: failure() }))).toBe(0);
  });
});
