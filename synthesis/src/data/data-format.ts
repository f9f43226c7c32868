/** Which format a data file has: its content type decides, then the end of its name, then its first character. */
import type { DataFormat } from "./labelled-data.ts";

const BY_CONTENT_TYPE: Readonly<Record<string, DataFormat>> = {
  "text/csv": "csv",
  "text/tab-separated-values": "csv",
  "application/x-ndjson": "jsonl",
  "application/jsonl": "jsonl",
  "application/json": "json-array",
};

const BY_ENDING: Readonly<Record<string, DataFormat>> = {
  csv: "csv",
  tsv: "csv",
  jsonl: "jsonl",
  ndjson: "jsonl",
};

const OPENING_BRACKET = 0x5b;
const OPENING_BRACE = 0x7b;

/** @param bytes Content without a byte order mark. */
export function dataFormat(bytes: Uint8Array, name: string, contentType: string | undefined): DataFormat {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const ending = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const stated = BY_CONTENT_TYPE[type] ?? BY_ENDING[ending];
  if (stated === "csv") return "csv";
  // Files named .json hold an array or, as often, one object a line: the first character tells which.
  const first = bytes.find((byte) => byte > 0x20);
  if (first === OPENING_BRACKET) return "json-array";
  if (first === OPENING_BRACE) return "jsonl";
  return stated ?? "csv";
}
