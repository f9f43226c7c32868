/** A table for people: columns held apart by space, no lines, so that it can be read and cut in any terminal. */
import Table from "cli-table3";
import type { Colors } from "../printer.ts";

export interface Column {
  readonly title: string;
  /** @defaultValue "left" */
  readonly align?: "left" | "right";
}

const NO_LINES = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "   ",
} as const;

/** The rows under their titles, each line indented by two spaces. */
export function table(colors: Colors, columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = new Table({
    head: columns.map(({ title }) => colors.dim(title)),
    colAligns: columns.map(({ align = "left" }) => align),
    chars: NO_LINES,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
  });
  for (const row of rows) lines.push([...row]);
  return indented(lines.toString());
}

/** Names and values below each other. */
export function pairs(colors: Colors, list: readonly (readonly [name: string, value: string])[]): string {
  const width = Math.max(...list.map(([name]) => name.length));
  return indented(list.map(([name, value]) => `${colors.dim(name.padEnd(width))}   ${value}`).join("\n"));
}

/** A heading with what belongs under it. */
export function section(colors: Colors, title: string, body: string): string {
  return `${colors.bold(title)}\n${body}`;
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
}
