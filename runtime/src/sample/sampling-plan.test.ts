import { hashShare, type Outcome, type Sampler } from "@loopai/core";
import { describe, expect, test } from "vitest";
import type { Drawn, SamplingPlan } from "./sampling-plan.ts";
import { answer, CONTEXT, execution, failure, idOf, MIDNIGHT, MINUTE_MS, plan } from "./sampling-plan.test.fixture.ts";

const CALLS = 20_000;
/** A right share is farther off in 6 of 100,000 sets of ids. */
const MOST_SIGMA = 4;

/** What becomes of many calls of one kind. */
function draw(sampling: SamplingPlan, outcome: Outcome, count = CALLS): Drawn[] {
  return Array.from({ length: count }, (_, call) =>
    sampling.decide(execution({ id: idOf(call), outcome }), CONTEXT, MIDNIGHT),
  );
}

/** How far the share of what was sampled is from `rate`, in standard deviations of a share of so many draws. */
function sigmaFrom(rate: number, draws: readonly Drawn[]): number {
  const share = draws.filter(({ sampled }) => sampled).length / draws.length;
  return Math.abs(share - rate) / Math.sqrt((rate * (1 - rate)) / draws.length);
}

const always = (probability: number, name = "always"): Sampler => ({ name, sample: () => probability });

describe("SamplingPlan.decide()", () => {
  test.each([0.001, 0.01, 0.05, 0.2, 0.5, 0.9])("draws a share of %d of all calls under that uniform rate", (rate) => {
    const draws = draw(plan({ uniform: rate }), answer("ham"));

    expect(sigmaFrom(rate, draws)).toBeLessThan(MOST_SIGMA);
    expect(new Set(draws.map(({ probability }) => probability))).toEqual(new Set([rate]));
  });

  test.each([
    ["failures", { failures: 0.4 }, failure()],
    ["uncertainty", { uncertainty: 0.4 }, answer("ham", 0.9)],
  ])("draws the share of %s that their rate says", (sampler, rates, outcome) => {
    const draws = draw(plan({ uniform: 0.05, ...rates }), outcome);

    expect(sigmaFrom(0.4, draws)).toBeLessThan(MOST_SIGMA);
    expect(draws[0]).toMatchObject({ sampler, probability: 0.4, uniformRate: 0.05 });
  });

  test("draws all at rate 1 and none at rate 0", () => {
    const counts = [1, 0].map((uniform) => draw(plan({ uniform }), answer("ham")).filter((one) => one.sampled).length);

    expect(counts).toEqual([CALLS, 0]);
  });

  test("takes the largest probability, and names who gave it", () => {
    const sampling = plan({ uniform: 0.05, failures: 0.3 }, { samplers: [always(0.2), always(0.6, "most")] });

    const [drawn] = draw(sampling, failure(), 1);

    expect(drawn).toMatchObject({ probability: 0.6, sampler: "most" });
  });

  test("gives no call less than the uniform rate, which is named for it", () => {
    const sampling = plan({ uniform: 0.05 }, { samplers: [always(0.01)] });

    const [drawn] = draw(sampling, answer("ham"), 1);

    expect(drawn).toMatchObject({ probability: 0.05, sampler: "uniform" });
  });

  test("draws by a hash of id and salt, whatever the samplers say", () => {
    const id = idOf(17);
    const plans = [plan({ uniform: 0.05 }), plan({ failures: 1 }), plan({}, { samplers: [always(0.5)] })];

    const draws = plans.map((sampling) => sampling.decide(execution({ id, outcome: failure() }), CONTEXT, MIDNIGHT));

    expect(draws.map((drawn) => drawn.draw)).toEqual(plans.map(() => hashShare(id, "salt-1")));
  });

  test("puts the same calls into the uniform lane, whatever other samplers want beside", () => {
    const executions = Array.from({ length: 2_000 }, (_, call) => execution({ id: idOf(call) }));
    const lane = (sampling: SamplingPlan) =>
      executions.filter((call) => {
        const drawn = sampling.decide(call, CONTEXT, MIDNIGHT);
        return drawn.sampled && drawn.draw < drawn.uniformRate;
      });

    const alone = lane(plan({ uniform: 0.05 }));
    const beside = lane(plan({ uniform: 0.05, uncertainty: 1 }, { samplers: [always(0.7)] }));

    expect(alone.length).toBeGreaterThan(50);
    expect(beside).toEqual(alone);
  });

  test("draws other calls under another salt", () => {
    const id = idOf(17);
    const draws = ["salt-1", "salt-2"].map((salt) => plan({}, { salt }).decide(execution({ id }), CONTEXT, 0).draw);

    expect(draws[0]).not.toBe(draws[1]);
  });

  test("never samples a call of a version that the caller named", () => {
    const sampling = plan({ uniform: 1, failures: 1 });

    const drawn = sampling.decide(execution({ servedAs: "version", outcome: failure() }), CONTEXT, MIDNIGHT);

    expect([drawn, sampling.disagreed(drawn)]).toEqual([drawn, drawn]);
    expect(drawn).toMatchObject({ sampled: false, probability: 0 });
  });

  test("checks an answer of 1 % as often as one of 99 %, from the second minute on", () => {
    const sampling = plan({ uniform: 0.01, stratified: 1 });
    const sampled = { ham: 0, spam: 0 };
    for (let call = 0; call < 400_000; call++) {
      const output = call % 100 === 0 ? "spam" : "ham";
      const nowMs = MIDNIGHT + call;
      const drawn = sampling.decide(execution({ id: idOf(call), outcome: answer(output) }), CONTEXT, nowMs);
      if (drawn.sampled && nowMs >= MIDNIGHT + MINUTE_MS) sampled[output]++;
    }

    expect(sampled.spam).toBeGreaterThan(3_000);
    expect(sampled.spam / sampled.ham).toBeGreaterThan(0.9);
    expect(sampled.spam / sampled.ham).toBeLessThan(1.1);
  });
});

describe("SamplingPlan.disagreed()", () => {
  test("holds the same draw against the rate of disagreements", () => {
    const sampling = plan({ uniform: 0.05, disagreement: 0.5 });
    const before = draw(sampling, answer("ham"));

    const after = before.map((drawn) => sampling.disagreed(drawn));

    expect(after.map((drawn) => drawn.draw)).toEqual(before.map((drawn) => drawn.draw));
    expect(after.filter((drawn, call) => before[call]?.sampled === true && !drawn.sampled)).toEqual([]);
    expect(sigmaFrom(0.5, after)).toBeLessThan(MOST_SIGMA);
    expect(after[0]).toMatchObject({ probability: 0.5, sampler: "disagreement", uniformRate: 0.05 });
  });

  test("changes nothing where the call had a higher probability already, and nothing for a second shadow", () => {
    const sampling = plan({ uniform: 0.05, disagreement: 0.5, failures: 1 });
    const [failed] = draw(sampling, failure(), 1);
    const [answered] = draw(sampling, answer("ham"), 1);
    const once = sampling.disagreed(answered as Drawn);

    expect(sampling.disagreed(failed as Drawn)).toBe(failed);
    expect(sampling.disagreed(once)).toBe(once);
  });
});

describe("a sampler that somebody else wrote", () => {
  const hostile: readonly [string, () => unknown][] = [
    ["throws", () => expect.fail("no answer")],
    ["answers NaN", () => Number.NaN],
    ["answers 2", () => 2],
    ["answers -1", () => -1],
    ["answers a text", () => "0.5"],
    ["answers a promise that rejects", () => Promise.reject(new Error("late"))],
  ];

  test.each(hostile)("that %s counts 0, is counted, and is left out after 100 such calls", (_, sample) => {
    let asked = 0;
    const sampler = {
      name: "hostile",
      sample() {
        asked++;
        return sample() as number;
      },
    };
    const sampling = plan({ uniform: 0.05 }, { samplers: [sampler, always(0.3, "kind")] });

    const draws = draw(sampling, answer("ham"), 150);

    expect(new Set(draws.map(({ probability }) => probability))).toEqual(new Set([0.3]));
    expect(asked).toBe(100);
    expect(sampling.samplers).toEqual([
      { name: "hostile", faults: 100, leftOut: "faults" },
      { name: "kind", faults: 0, leftOut: null },
    ]);
  });

  test("that takes over a millisecond 100 times is left out", () => {
    let asked = 0;
    const slow: Sampler = {
      name: "slow",
      sample() {
        asked++;
        for (const endsAt = performance.now() + 1.1; performance.now() < endsAt; );
        return 1;
      },
    };
    const sampling = plan({ uniform: 0.05 }, { samplers: [slow] });

    const draws = draw(sampling, answer("ham"), 150);

    expect(asked).toBe(100);
    expect(draws.at(-1)).toMatchObject({ probability: 0.05, sampler: "uniform" });
    expect(sampling.samplers).toEqual([{ name: "slow", faults: 0, leftOut: "slow" }]);
  });
});
