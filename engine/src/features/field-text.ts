/**
 * One field of an input, ready for the families of features: its units, their lower case and classes.
 *
 * Refilled for every field, so that answering allocates nothing.
 */
import { LOWER_UNITS, UNIT_CLASSES } from "../unicode/unicode-tables.ts";
import { FIELD_UNITS } from "./feature-settings.ts";

export class FieldText {
  readonly units = new Uint16Array(FIELD_UNITS);
  readonly lower = new Uint16Array(FIELD_UNITS);
  readonly classes = new Uint8Array(FIELD_UNITS);
  length = 0;

  fill(text: string): void {
    const { units, lower, classes } = this;
    const length = Math.min(text.length, FIELD_UNITS);
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      const low = LOWER_UNITS[unit];
      units[at] = unit;
      lower[at] = low;
      classes[at] = UNIT_CLASSES[low];
    }
    this.length = length;
  }
}
