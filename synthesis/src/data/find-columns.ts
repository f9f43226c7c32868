/**
 * Finds the text and label columns of a table and says why in one sentence.
 *
 * Careful rather than clever: a column that could give the answer away (a code, a number, a status) is not
 * taken as input unless the user names it, because it may be unknown when the program has to answer.
 */
import { LoopaiError } from "@loopai/core";
import { type ColumnProfile, profileColumns } from "./column-profile.ts";
import { isId, isProse, LABEL_NAMES, mayBeLabel } from "./column-roles.ts";
import type { FoundColumns } from "./labelled-data.ts";
import type { Table } from "./table.ts";

export interface ColumnChoice {
  readonly inputs?: readonly string[];
  readonly label?: string;
}

/**
 * @param choice What the user named; it is taken as given.
 * @throws {LoopaiError} `data-unreadable` when a named column does not exist, or no label column can be told.
 */
export function findColumns(table: Table, choice: ColumnChoice, name: string): FoundColumns {
  for (const column of [...(choice.inputs ?? []), ...(choice.label === undefined ? [] : [choice.label])]) {
    if (!table.columns.includes(column)) {
      throw unreadable(name, `there is no column ${JSON.stringify(column)}; its columns are ${quoted(table.columns)}`);
    }
  }
  if (choice.label !== undefined && choice.inputs?.includes(choice.label) === true) {
    throw unreadable(name, `the column ${JSON.stringify(choice.label)} is named both as input and as label`);
  }
  const profiles = profileColumns(table);
  const label = findLabel(profiles, choice, name);
  if (choice.label === undefined && label !== undefined) refuseRowAsHeader(table, label.profile, name);
  const rest = profiles.filter((profile) => profile !== label?.profile);
  const inputs = findInputs(rest, choice, name);
  const left = rest.filter((profile) => !inputs.profiles.includes(profile)).map((profile) => profile.name);
  const foundBy = [
    label === undefined
      ? "no label: there is one column only"
      : `label ${JSON.stringify(label.profile.name)}: ${label.why}`,
    `input ${quoted(inputs.profiles.map((profile) => profile.name))}: ${inputs.why}`,
    ...(left.length > 0 ? [`left out: ${quoted(left)}`] : []),
  ].join("; ");
  return { inputs: inputs.profiles.map((profile) => profile.name), label: label?.profile.name ?? null, foundBy };
}

interface FoundLabel {
  readonly profile: ColumnProfile;
  readonly why: string;
}

function findLabel(profiles: readonly ColumnProfile[], choice: ColumnChoice, name: string): FoundLabel | undefined {
  if (choice.label !== undefined) {
    const profile = profiles.find((one) => one.name === choice.label);
    return profile === undefined ? undefined : { profile, why: "named by you" };
  }
  const open = profiles.filter((profile) => choice.inputs?.includes(profile.name) !== true);
  // A lone column is text without labels: rows to be labelled later.
  if (profiles.length === 1) return undefined;
  for (const known of LABEL_NAMES) {
    const profile = open.find((one) => one.name.toLowerCase() === known && (one.filled === 0 || mayBeLabel(one)));
    if (profile !== undefined) return { profile, why: `by its name, with ${values(profile)}` };
  }
  const longest = longestOf(profiles);
  const fewest = open.filter(
    (profile) => mayBeLabel(profile) && profile.distinct >= 2 && profile !== longest && !isId(profile),
  );
  // Data sets write the label last by custom; several columns of few values are otherwise equal.
  const profile = fewest.at(-1);
  if (profile === undefined) {
    const seen = profiles.map((one) => `${JSON.stringify(one.name)} (${values(one)})`).join(", ");
    throw unreadable(name, `no column looks like the label among ${seen}; name the label column`);
  }
  const others = fewest.slice(0, -1).map((one) => one.name);
  const why =
    others.length === 0 ? values(profile) : `${values(profile)}, the last of ${quoted([...others, profile.name])}`;
  return { profile, why };
}

function findInputs(rest: readonly ColumnProfile[], choice: ColumnChoice, name: string) {
  if (choice.inputs !== undefined && choice.inputs.length > 0) {
    const named = choice.inputs.flatMap((input) => rest.filter((profile) => profile.name === input));
    return { profiles: named, why: "named by you" };
  }
  const usable = rest.filter((profile) => profile.filled > 0 && !isId(profile));
  const longest = longestOf(usable) ?? longestOf(rest.filter((profile) => profile.filled > 0));
  if (longest === undefined) throw unreadable(name, "no column beside the label holds anything");
  if (usable.length <= 2 && usable.length > 0) return { profiles: usable, why: "what there is beside the label" };
  const prose = usable.length === 0 ? [longest] : usable.filter((profile) => profile === longest || isProse(profile));
  return { profiles: prose, why: prose.length === 1 ? "the longest text" : "the columns of text" };
}

/** The column with the longest values; of equals the one with more different values. */
function longestOf(profiles: readonly ColumnProfile[]): ColumnProfile | undefined {
  return profiles.toSorted((left, right) => right.meanLength - left.meanLength || right.distinct - left.distinct)[0];
}

function refuseRowAsHeader(table: Table, label: ColumnProfile, name: string): void {
  if (LABEL_NAMES.includes(label.name.toLowerCase())) return;
  const at = table.columns.indexOf(label.name);
  if (table.rows.some(({ cells }) => cells[at] === label.name)) {
    throw unreadable(
      name,
      "line 1 looks like a row, not a header: its label occurs again below; add a first line such as text,label",
    );
  }
}

function values(profile: ColumnProfile): string {
  return `${profile.distinct} different values in ${profile.filled} rows`;
}

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((name) => JSON.stringify(name));
  return names.length > 20 ? `${shown.join(", ")} and ${names.length - 20} more` : shown.join(", ");
}

function unreadable(name: string, state: string): LoopaiError {
  return new LoopaiError("data-unreadable", `Cannot read ${name}: ${state}`);
}
