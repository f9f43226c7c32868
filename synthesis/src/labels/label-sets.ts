/** Whether rows are a job of several labels at once: lists of texts, chosen from a few. */
import { isJsonObject, type Json, type JsonSchema, type LabelledRow } from "@loopai/core";

export interface LabelSets {
  /** The one key of the outputs; undefined: they are bare lists. */
  readonly key: string | undefined;
  /** Every label, in the order in which rows list them. */
  readonly labels: readonly string[];
  /** Labels of each row. */
  readonly sets: readonly ReadonlySet<string>[];
}

const FEWEST_ROWS = 10;
const MOST_LABELS = 60;
/** Rows that a label must have to be learnt. */
const ROWS_A_LABEL = 3;

/** Undefined where outputs are no lists of labels that repeat, or none holds other than one label. */
export function labelSets(rows: readonly LabelledRow[], outputSchema: JsonSchema): LabelSets | undefined {
  if (rows.length < FEWEST_ROWS) return undefined;
  const key = keyOf(rows[0]?.output ?? null);
  const lists = rows.flatMap(({ output }) => listOf(output, key) ?? []);
  if (lists.length < rows.length) return undefined;
  // With one label in each it is a choice among labels.
  if (lists.every(({ length }) => length === 1)) return undefined;
  const counts = new Map<string, number>();
  for (const list of lists) for (const label of list) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isChoice = counts.size >= 2 && counts.size <= MOST_LABELS && counts.size * ROWS_A_LABEL <= rows.length;
  if (!isChoice || lists.some((list) => new Set(list).size !== list.length)) return undefined;
  return { key, labels: orderOf(lists, enumIn(outputSchema, key)), sets: lists.map((list) => new Set(list)) };
}

/** The schema's order where rows follow it, else alphabetical where they do, else that in which labels are first met. */
function orderOf(lists: readonly (readonly string[])[], listed: readonly string[]): readonly string[] {
  const met = [...new Set(lists.flat())];
  const orders = [listed, met.toSorted()].filter((order) => met.every((label) => order.includes(label)));
  const followed = orders.find((order) => lists.every((list) => isIn(list, order)));
  return (followed ?? met).filter((label) => met.includes(label));
}

function isIn(list: readonly string[], order: readonly string[]): boolean {
  return list.every((label, at) => at === 0 || order.indexOf(list[at - 1] ?? "") < order.indexOf(label));
}

function enumIn(schema: JsonSchema, key: string | undefined): readonly string[] {
  if (!isJsonObject(schema)) return [];
  const properties = schema["properties"];
  const list = key === undefined ? schema : isJsonObject(properties) ? properties[key] : undefined;
  const items = isJsonObject(list) ? list["items"] : undefined;
  const listed = isJsonObject(items) ? items["enum"] : undefined;
  return Array.isArray(listed) ? listed.filter((label) => typeof label === "string") : [];
}

function keyOf(output: Json): string | undefined {
  if (!isJsonObject(output)) return undefined;
  const [key, ...others] = Object.keys(output);
  return others.length > 0 ? undefined : key;
}

/** In a list of its own, so that nothing stands for none. */
function listOf(output: Json, key: string | undefined): readonly (readonly string[])[] | undefined {
  if (key !== undefined && (!isJsonObject(output) || Object.keys(output).length !== 1)) return undefined;
  const list = key === undefined ? output : isJsonObject(output) ? output[key] : undefined;
  return isTexts(list) ? [list] : undefined;
}

function isTexts(list: Json | undefined): list is readonly string[] {
  return Array.isArray(list) && list.every((label) => typeof label === "string");
}
