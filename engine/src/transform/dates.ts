/** Dates and times in texts: read in the forms that people write in English, and told part by part. Proleptic Gregorian calendar. */
import type { Atom, DatePart } from "./transform-definition.ts";

type DateAtom = Extract<Atom, { kind: "date" }>;

/** What a text says; whatever it does not say is undefined. */
export interface ReadDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR_FIRST = /(?<![0-9])([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})(?![0-9])/;
const NUMBERS = /(?<![0-9])([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})(?![0-9])/;
const DAY_NAME = new RegExp(
  `(?<![0-9])([0-9]{1,2})(?:st|nd|rd|th)?[-., /]{0,3}${NAME}(?![a-z])[-., /']{0,3}([0-9]{4}|[0-9]{2}(?![0-9:]))?`,
  "i",
);
const NAME_DAY = new RegExp(
  `(?<![a-z])${NAME}[-., /]{0,3}([0-9]{1,2})(?:st|nd|rd|th)?(?![0-9])(?:[-., /']{1,3}([0-9]{4}|[0-9]{2}(?![0-9:])))?`,
  "i",
);
const NAME_YEAR = new RegExp(`(?<![a-z])${NAME}[-., /']{0,3}([0-9]{4})(?![0-9])`, "i");
const EIGHT = /(?<![0-9])([0-9]{8})(?![0-9])/;
const TWO = /(?<![0-9/.-])([0-9]{1,2})[/-]([0-9]{1,2})(?![0-9/.-])/;
const TIME = /(?<![0-9:])([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]+)?)?(?:\s?([ap])\.?m\.?)?(?![0-9:])/i;
const HOUR = /(?<![0-9:])([0-9]{1,2})\s?([ap])\.?m\.?(?![a-z])/i;
/** Two digits up to this are of the years from 2000 on, as spreadsheets take them. */
const LAST_NEW_YEAR = 29;

export function readDate(text: string, order: DateAtom["order"]): ReadDate | undefined {
  const date = dateIn(text, order);
  const time = timeIn(text);
  if (date === undefined && time === undefined) return undefined;
  const read = { ...date, ...time };
  const { month = 1, day = 1, hour = 0, minute = 0, second = 0, year = 2000 } = read;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDay && hour <= 23 && minute <= 59 && second <= 59 ? read : undefined;
}

function dateIn(text: string, order: DateAtom["order"]): ReadDate | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return numbered(yearFirst[1], yearFirst[2], yearFirst[3]);
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) {
    const [, first, second, year] = numbers;
    return order === "day-first" ? numbered(year, second, first) : numbered(year, first, second);
  }
  const dayName = DAY_NAME.exec(text);
  if (dayName !== null) return numbered(dayName[3], monthOf(dayName[2]), dayName[1]);
  const nameYear = NAME_YEAR.exec(text);
  if (nameYear !== null) return numbered(nameYear[2], monthOf(nameYear[1]), undefined);
  const nameDay = NAME_DAY.exec(text);
  if (nameDay !== null) return numbered(nameDay[3], monthOf(nameDay[1]), nameDay[2]);
  const eight = EIGHT.exec(text)?.[1];
  if (eight !== undefined) {
    const isYearFirst = /^(?:1[5-9]|2[0-3])/.test(eight) && Number(eight.slice(4, 6)) <= 12;
    if (isYearFirst) return numbered(eight.slice(0, 4), eight.slice(4, 6), eight.slice(6));
    const [first, second] = [eight.slice(0, 2), eight.slice(2, 4)];
    return order === "day-first" ? numbered(eight.slice(4), second, first) : numbered(eight.slice(4), first, second);
  }
  const two = TWO.exec(text);
  if (two === null) return undefined;
  return order === "day-first" ? numbered(undefined, two[2], two[1]) : numbered(undefined, two[1], two[2]);
}

function timeIn(text: string): ReadDate | undefined {
  const time = TIME.exec(text);
  if (time !== null) {
    const [, hour, minute, second, half] = time;
    return {
      hour: hourOf(Number(hour), half),
      minute: Number(minute),
      second: second === undefined ? undefined : Number(second),
    };
  }
  const hour = HOUR.exec(text);
  return hour === null ? undefined : { hour: hourOf(Number(hour[1]), hour[2]), minute: 0 };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function numbered(year: string | undefined, month: string | number | undefined, day: string | undefined): ReadDate {
  const full = year === undefined ? undefined : Number(year);
  const century = full === undefined || year?.length !== 2 ? 0 : full <= LAST_NEW_YEAR ? 2000 : 1900;
  return {
    year: full === undefined ? undefined : full + century,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

function monthOf(name: string | undefined): number {
  const start = (name ?? "").slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === start) + 1;
}

/** Rounds and moves the time; a day that is left takes the date along. */
export function movedDate(
  date: ReadDate,
  { round, add_minutes: add = 0 }: Pick<DateAtom, "round" | "add_minutes">,
): ReadDate | undefined {
  if (round === undefined && add === 0) return date;
  if (date.hour === undefined) return undefined;
  let minutes = date.hour * 60 + (date.minute ?? 0) + (date.second ?? 0) / 60;
  if (round !== undefined) {
    const steps = (minutes - round.phase) / round.minutes;
    const whole =
      round.mode === "down" ? Math.floor(steps) : round.mode === "up" ? Math.ceil(steps) : Math.round(steps);
    minutes = whole * round.minutes + round.phase;
  }
  minutes += add;
  const days = Math.floor(minutes / 1_440);
  const left = minutes - days * 1_440;
  const time = { hour: Math.floor(left / 60), minute: Math.floor(left % 60), second: Math.round((left % 1) * 60) % 60 };
  const { year, month, day } = date;
  if (days === 0 || year === undefined || month === undefined || day === undefined) return { ...date, ...time };
  return { ...dateOfDays(daysOf(year, month, day) + days), ...time };
}

/** Undefined where the text does not say what the part needs. */
export function datePart(date: ReadDate, part: DatePart): string | undefined {
  const { year, month, day, hour, minute, second } = date;
  const days = year === undefined || month === undefined || day === undefined ? undefined : daysOf(year, month, day);
  const weekday = days === undefined ? undefined : WEEKDAYS[(((days + 4) % 7) + 7) % 7];
  const half = hour === undefined ? undefined : ((hour + 11) % 12) + 1;
  switch (part) {
    case "year":
      return padded(year, 4);
    case "year-2":
      return year === undefined ? undefined : padded(year % 100, 2);
    case "month":
      return padded(month, 1);
    case "month-2":
      return padded(month, 2);
    case "month-short":
      return MONTHS[(month ?? 0) - 1]?.slice(0, 3);
    case "month-name":
      return MONTHS[(month ?? 0) - 1];
    case "day":
      return padded(day, 1);
    case "day-2":
      return padded(day, 2);
    case "weekday-short":
      return weekday?.slice(0, 3);
    case "weekday":
      return weekday;
    case "week":
      return year === undefined || days === undefined ? undefined : padded(weekOf(year, days), 2);
    case "quarter":
      return month === undefined ? undefined : `${Math.ceil(month / 3)}`;
    case "hour":
      return padded(hour, 1);
    case "hour-2":
      return padded(hour, 2);
    case "hour-12":
      return padded(half, 1);
    case "hour-12-2":
      return padded(half, 2);
    case "minute":
      return padded(minute, 1);
    case "minute-2":
      return padded(minute, 2);
    case "second":
      return padded(second, 1);
    case "second-2":
      return padded(second, 2);
    case "half-upper":
      return hour === undefined ? undefined : hour < 12 ? "AM" : "PM";
    case "half-lower":
      return hour === undefined ? undefined : hour < 12 ? "am" : "pm";
  }
}

function padded(value: number | undefined, width: number): string | undefined {
  return value === undefined ? undefined : `${value}`.padStart(width, "0");
}

/** Week of the year, weeks begin on Sunday and the first holds the first of January. */
function weekOf(year: number, days: number): number {
  const first = daysOf(year, 1, 1);
  const offset = (((first + 4) % 7) + 7) % 7;
  return Math.floor((days - first + offset) / 7) + 1;
}

function daysIn(year: number, month: number): number {
  const next = month === 12 ? daysOf(year + 1, 1, 1) : daysOf(year, month + 1, 1);
  return next - daysOf(year, month, 1);
}

/** Days since 1970-01-01 (Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013). */
function daysOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

function dateOfDays(days: number): ReadDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: years + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
