/**
 * Decides which calls of one app are checked, and how likely that was.
 *
 * Samplers say how likely they want a call to be drawn; the plan takes the largest, not less than the uniform rate, and
 * draws once, by a hash of the execution's id: who knows id and salt can draw again and comes to the same. Rates
 * change at most once a minute, from past calls only. Formulas: docs/reference/sampling.md.
 */
import { hashShare, type Sampler, type Sampling, type SamplingContext, type UnsampledExecution } from "@loopai/core";
import { type DisagreementSampler, disagreementSampler } from "./disagreement.ts";
import { failuresSampler } from "./failures.ts";
import { GuardedSampler, type SamplerState } from "./guarded-sampler.ts";
import { CHANGE_EVERY_MS, RateController } from "./rate-controller.ts";
import { StratifiedSampler } from "./stratified.ts";
import { uncertaintySampler } from "./uncertainty.ts";
import { uniformSampler } from "./uniform.ts";

/** How one call was drawn. */
export interface Drawn {
  readonly sampled: boolean;
  /** Probability with which it was drawn, 0 to 1, whether it was or not. */
  readonly probability: number;
  /** Name of the sampler that wanted it most. */
  readonly sampler: string;
  /** The number drawn, in [0, 1): sampled where it is under the probability. */
  readonly draw: number;
  /** Probability that every call had at that time, 0 to 1. */
  readonly uniformRate: number;
}

export interface SamplingPlanParts {
  readonly settings: Sampling;
  /** Goes into every draw, so that draws of two apps, or for two ends, have nothing to do with each other. */
  readonly salt: string;
  /** Samplers beside the built-in ones. @defaultValue none */
  readonly samplers?: readonly Sampler[];
}

/** Calls of a version that the caller named are not traffic: nobody draws. */
const NOT_DRAWN: Drawn = Object.freeze({ sampled: false, probability: 0, sampler: "none", draw: 0, uniformRate: 0 });

export class SamplingPlan {
  readonly #salt: string;
  readonly #settings: Sampling;
  readonly #uniform: Sampler;
  readonly #others: readonly Sampler[];
  readonly #guarded: readonly GuardedSampler[];
  readonly #disagreement: DisagreementSampler;
  readonly #stratified: StratifiedSampler | undefined;
  readonly #controller: RateController | undefined;
  #changedMs = Number.NEGATIVE_INFINITY;
  #nextChangeMs: number;

  constructor({ settings, salt, samplers = [] }: SamplingPlanParts) {
    const { uniform, stratified, uncertainty, disagreement, failures, budget_per_day: perDay } = settings;
    this.#salt = salt;
    this.#settings = settings;
    this.#uniform = uniformSampler(uniform);
    this.#disagreement = disagreementSampler(disagreement);
    this.#stratified = stratified > uniform ? new StratifiedSampler(uniform, stratified) : undefined;
    this.#controller = perDay === undefined ? undefined : new RateController(uniform, perDay);
    this.#guarded = samplers.map((sampler) => new GuardedSampler(sampler));
    // One that cannot want more than every call gets is not asked.
    this.#others = [
      ...(failures > uniform ? [failuresSampler(failures)] : []),
      ...(uncertainty > uniform ? [uncertaintySampler(uncertainty)] : []),
      ...(this.#stratified === undefined ? [] : [this.#stratified]),
      ...this.#guarded,
    ];
    const changes = this.#stratified !== undefined || this.#controller !== undefined;
    this.#nextChangeMs = changes ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }

  /** What became of the samplers that were handed in, in their order. */
  get samplers(): readonly SamplerState[] {
    return this.#guarded.map(({ state }) => state);
  }

  /**
   * Draws one call that is over. Never throws, whatever a sampler does.
   *
   * @param nowMs Time of the call, in milliseconds since 1970.
   */
  decide(execution: UnsampledExecution, context: SamplingContext, nowMs: number): Drawn {
    if (execution.servedAs === "version") return NOT_DRAWN;
    if (nowMs >= this.#nextChangeMs || nowMs < this.#changedMs) this.#change(nowMs);
    let wanted = this.#uniform.sample(execution, context);
    let sampler = this.#uniform.name;
    for (const other of this.#others) {
      const probability = other.sample(execution, context);
      if (probability <= wanted) continue;
      wanted = probability;
      sampler = other.name;
    }
    const controller = this.#controller;
    const draw = hashShare(execution.id, this.#salt);
    const uniformRate = controller === undefined ? this.#settings.uniform : controller.uniformRate;
    const scaled = controller === undefined ? wanted : wanted * controller.scale;
    const probability = Math.max(uniformRate, scaled);
    const sampled = draw < probability;
    this.#stratified?.observe(execution.outcome);
    controller?.observe(wanted, sampled);
    return { sampled, probability, sampler: scaled > uniformRate ? sampler : this.#uniform.name, draw, uniformRate };
  }

  /**
   * The same draw against the probability of a call that a shadow answered differently. Never throws; asked again for a
   * second shadow, it changes nothing more.
   */
  disagreed(drawn: Drawn): Drawn {
    const controller = this.#controller;
    const wanted = this.#disagreement.sample();
    const probability = controller === undefined ? wanted : wanted * controller.scale;
    if (drawn.sampler === NOT_DRAWN.sampler || probability <= drawn.probability) return drawn;
    const sampled = drawn.draw < probability;
    controller?.observeMore(wanted - drawn.probability, sampled && !drawn.sampled);
    return { ...drawn, sampled, probability, sampler: this.#disagreement.name };
  }

  #change(nowMs: number): void {
    this.#changedMs = nowMs;
    this.#nextChangeMs = nowMs + CHANGE_EVERY_MS;
    this.#stratified?.renew(nowMs);
    this.#controller?.change(nowMs);
  }
}
