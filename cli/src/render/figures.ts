/** Numbers as people read them: the same digits for the same kind of figure everywhere. */
import type { Proportion } from "@loopai/core";

/** A whole number with thousands marked: `4,105`. */
export function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** `count("row", 2)` in words: `2 rows`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${Math.round(value) === 1 ? one : many}`;
}

/**
 * A share as a percentage with two decimals at most where they tell something: `98.64 %`, `97 %`.
 *
 * Never rounds up to 100 or down to 0 what is not.
 */
export function percent(share: number, decimals = 2): string {
  const unit = 10 ** decimals;
  let scaled = Math.round(share * 100 * unit);
  if (scaled >= 100 * unit && share < 1) scaled = 100 * unit - 1;
  if (scaled <= 0 && share > 0) scaled = 1;
  return `${(scaled / unit).toLocaleString("en-US", { maximumFractionDigits: decimals })} %`;
}

/** A confidence or weight with three decimals: `0.982`. What is under 1 is never rounded up to it. */
export function decimal(value: number, decimals = 3): string {
  const text = value.toFixed(decimals);
  return value < 1 && Number(text) === 1 ? (1 - 10 ** -decimals).toFixed(decimals) : text;
}

/** `98.64 % of 821 (95 % interval 97.6 % to 99.2 %)`. */
export function proportion({ value, n, wilson95: [low, high] }: Proportion): string {
  return `${percent(value)} of ${count(n)} (95 % interval ${percent(low, 1)} to ${percent(high, 1)})`;
}

/** Bytes in the unit that leaves one to three digits before the point: `212 KB` (1 KB = 1,000 bytes). */
export function bytes(value: number): string {
  if (value < 1_000) return `${value} bytes`;
  if (value < 999_500) return `${(value / 1_000).toPrecision(3).replace(/\.0+$/, "")} KB`;
  if (value < 999_500_000) return `${(value / 1_000_000).toFixed(1)} MB`;
  return `${(value / 1_000_000_000).toFixed(1)} GB`;
}

/** A duration given in milliseconds: `9 µs`, `0.42 ms`, `1.9 s`, `2 min 05 s`. */
export function duration(ms: number): string {
  if (ms < 0.1) return `${Math.round(ms * 1_000)} µs`;
  if (ms < 10) return `${ms.toFixed(2)} ms`;
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 99_950) return `${(ms / 1_000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}
