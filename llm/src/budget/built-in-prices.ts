/** The price table that Loopai brings: prices.json of this room. Read once; each price names where it was read. */
import { readFileSync } from "node:fs";
import { PriceTable } from "./prices.ts";

export const BUILT_IN_PRICES: PriceTable = PriceTable.parse(
  JSON.parse(readFileSync(new URL("../../prices.json", import.meta.url), "utf8")),
);
