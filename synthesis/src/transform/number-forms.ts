/** The forms in which the outputs write numbers: digits behind the point, thousands, zeros before. */
import { type NumberAtom, numbersIn } from "@loopai/engine";

export type { NumberAtom };

export interface NumberForm extends Pick<NumberAtom, "decimals" | "thousands" | "width" | "plus"> {
  readonly cost: number;
}

const WRITTEN = /[+]?[0-9][0-9,]*(?:\.[0-9]+)?/g;
const MOST_FORMS = 8;

export function nthNumber(text: string, nth: number): number | undefined {
  const numbers = numbersIn(text);
  return numbers[nth > 0 ? nth - 1 : numbers.length + nth];
}

export function numberForms(outputs: readonly string[]): readonly NumberForm[] {
  const written = outputs.map((output) => output.match(WRITTEN) ?? []);
  const all = written.flat();
  const decimals = [...new Set(all.map((text) => text.split(".")[1]?.length ?? 0))];
  const widths = [
    ...new Set(all.filter((text) => /^0[0-9]/.test(text)).map((text) => text.split(".")[0]?.length ?? 0)),
  ];
  const hasThousands = all.some((text) => text.includes(","));
  const hasPlus = all.some((text) => text.startsWith("+"));
  const most = Math.max(0, ...decimals);
  const least = Math.min(...(decimals.length === 0 ? [0] : decimals));
  const fractions: readonly (readonly [number, number, number])[] = [
    ...decimals.map((digits) => [digits, digits, 0] as const),
    ...(least === most ? [] : ([[least, most, 0.1]] as const)),
    ...(least === 0 && most > 0 ? [] : ([[least, Math.max(most, 12), 0.2]] as const)),
  ];
  const forms = fractions.flatMap(([fewest, upTo, cost]): NumberForm[] => {
    const form = { decimals: [fewest, upTo] as [number, number], ...(hasPlus ? { plus: true } : {}) };
    const plain = { ...form, cost };
    const grouped = hasThousands ? [{ ...form, thousands: "," as const, cost: cost + 0.1 }] : [];
    return [plain, ...grouped, ...widths.map((width) => ({ ...form, width, cost: cost + 0.2 }))];
  });
  return forms.slice(0, MOST_FORMS);
}
