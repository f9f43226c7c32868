/** Charts of a report as inline SVG: bars with their figures, readable without colour and without a script. */
import { escapeHtml } from "./escape-html.ts";

export interface Bar {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  /** 95 % interval, drawn as a line over the bar. */
  readonly interval?: readonly [number, number];
  /** What stands behind the bar. */
  readonly text: string;
  readonly isMarked?: boolean;
}

const ROW = 24;
const LEFT = 190;
const WIDTH = 320;
const RIGHT = 250;

/** Bars from 0 to 100 %, one a line. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const height = bars.length * ROW + 4;
  const lines = bars.map((bar, index) => line(bar, index * ROW + 4));
  return `<svg role="img" aria-label="${escapeHtml(title)}" viewBox="0 0 ${LEFT + WIDTH + RIGHT} ${height}" width="${LEFT + WIDTH + RIGHT}" height="${height}">${lines.join("")}</svg>`;
}

function line({ name, share, interval, text, isMarked = false }: Bar, y: number): string {
  const middle = y + ROW / 2 - 4;
  const parts = [
    `<text x="${LEFT - 8}" y="${middle + 4}" text-anchor="end">${escapeHtml(name)}</text>`,
    `<rect x="${LEFT}" y="${y}" width="${WIDTH}" height="${ROW - 8}" class="scale"/>`,
    `<rect x="${LEFT}" y="${y}" width="${at(share)}" height="${ROW - 8}" class="${isMarked ? "bar marked" : "bar"}"/>`,
    `<text x="${LEFT + WIDTH + 8}" y="${middle + 4}">${escapeHtml(text)}</text>`,
  ];
  if (interval !== undefined) {
    const [low, high] = interval;
    parts.push(`<line x1="${LEFT + at(low)}" x2="${LEFT + at(high)}" y1="${middle}" y2="${middle}" class="interval"/>`);
  }
  return parts.join("");
}

function at(share: number): number {
  return Math.round(Math.max(0, Math.min(1, share)) * WIDTH * 10) / 10;
}
