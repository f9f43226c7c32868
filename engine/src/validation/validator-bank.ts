/**
 * The bank: validators of well-known forms of values, by name, from two libraries that many people keep right.
 *
 * Names are those of validator.js, with its locale behind a colon (`isPostalCode:DE`), and the JSON Schema formats of
 * ajv-formats behind `format:` (`format:date-time`). A validator whose answer hangs on the date of today, or that always says
 * the same without settings, is not in it.
 */
import formats from "ajv-formats/dist/formats.js";
import validator from "validator";

/** Whether a text has the form. May throw, and may take more than linear time: see {@link MOST_VALUE_UNITS}. */
type TextTest = (text: string) => boolean;

/** Longer values are no values of a bank's form; the bound is on the time of one call. In UTF-16 units. */
export const MOST_VALUE_UNITS = 1_000;

const PLAIN = {
  isAbaRouting: validator.isAbaRouting,
  isAlpha: validator.isAlpha,
  isAlphanumeric: validator.isAlphanumeric,
  isAscii: validator.isAscii,
  isBIC: validator.isBIC,
  isBase32: validator.isBase32,
  isBase58: validator.isBase58,
  isBase64: validator.isBase64,
  isBoolean: validator.isBoolean,
  isBtcAddress: validator.isBtcAddress,
  isCreditCard: validator.isCreditCard,
  isCurrency: validator.isCurrency,
  isDataURI: validator.isDataURI,
  isDate: validator.isDate,
  isDecimal: validator.isDecimal,
  isEAN: validator.isEAN,
  isEmail: validator.isEmail,
  isEthereumAddress: validator.isEthereumAddress,
  isFQDN: validator.isFQDN,
  isFloat: validator.isFloat,
  isFullWidth: validator.isFullWidth,
  isHSL: validator.isHSL,
  isHalfWidth: validator.isHalfWidth,
  isHexColor: validator.isHexColor,
  isHexadecimal: validator.isHexadecimal,
  isIBAN: validator.isIBAN,
  isIMEI: validator.isIMEI,
  isIP: validator.isIP,
  isIPRange: validator.isIPRange,
  isISBN: validator.isISBN,
  isISIN: validator.isISIN,
  isISO31661Alpha2: validator.isISO31661Alpha2,
  isISO31661Alpha3: validator.isISO31661Alpha3,
  isISO4217: validator.isISO4217,
  isISO6346: validator.isISO6346,
  isISO6391: validator.isISO6391,
  isISO8601: validator.isISO8601,
  isISRC: validator.isISRC,
  isISSN: validator.isISSN,
  isInt: validator.isInt,
  isJSON: validator.isJSON,
  isJWT: validator.isJWT,
  isLatLong: validator.isLatLong,
  isLocale: validator.isLocale,
  isLowercase: validator.isLowercase,
  isLuhnNumber: validator.isLuhnNumber,
  isMACAddress: validator.isMACAddress,
  isMD5: validator.isMD5,
  isMagnetURI: validator.isMagnetURI,
  isMailtoURI: validator.isMailtoURI,
  isMimeType: validator.isMimeType,
  isMongoId: validator.isMongoId,
  isMultibyte: validator.isMultibyte,
  isNumeric: validator.isNumeric,
  isOctal: validator.isOctal,
  isPort: validator.isPort,
  isRFC3339: validator.isRFC3339,
  isRgbColor: validator.isRgbColor,
  isSemVer: validator.isSemVer,
  isSlug: validator.isSlug,
  isStrongPassword: validator.isStrongPassword,
  isSurrogatePair: validator.isSurrogatePair,
  isTime: validator.isTime,
  isURL: validator.isURL,
  isULID: validator.isULID,
  isUUID: validator.isUUID,
  isUppercase: validator.isUppercase,
  isVariableWidth: validator.isVariableWidth,
} as const satisfies Readonly<Record<string, (text: string) => boolean>>;

/** Places as validator.js 13.15 names them, where it does not export the list. */
const PLACES = {
  identityCard: words("ES FI IN IR IT LK MZ NO PK PL TH ar-LY ar-TN he-IL zh-HK zh-TW"),
  licensePlate: words("cs-CZ de-DE de-LI en-IN en-PK en-SG es-AR fi-FI hu-HU pt-BR pt-PT sq-AL sv-SE any"),
  passport: words(
    "AM AR AT AU AZ BE BG BR BY CA CH CY CZ DE DK DZ EE ES FI FR GB GR HR HU ID IE IN IR IS IT JM JP KR KZ LI LT LU LV LY MT MX MY MZ NL NZ PH PK PL PT RO RU SE SI SK TH TR UA US ZA",
  ),
  taxId: words(
    "bg-BG cs-CZ de-AT de-DE dk-DK el-CY el-GR en-CA en-GB en-IE en-US es-AR es-ES et-EE fi-FI fr-BE fr-FR fr-LU hr-HR hu-HU it-IT lb-LU lt-LT lv-LV mt-MT nl-BE nl-NL pl-PL pt-BR pt-PT ro-RO sk-SK sl-SI uk-UA",
  ),
  vat: words(
    "AL AR AT AU BE BG BO BR BY CA CH CL CO CR CY CZ DE DK DO EC EE EL ES FI FR GB GT HN HR HU ID IE IL IN IS IT KZ LT LU LV MK MT MX NG NI NL NO NZ PA PE PH PL PT PY RO RS RU SA SE SI SK SM SV TR UA UY UZ VE",
  ),
} as const;

/** The bank by name, in the order of the names. */
export const VALIDATOR_BANK: ReadonlyMap<string, TextTest> = new Map(
  [
    ...Object.entries(PLAIN).map(([name, test]) => [name, (text: string) => test(text)] as const),
    ["isISO8601:strict", (text: string) => validator.isISO8601(text, { strict: true })] as const,
    ["isISO15924", (text: string) => validator.isISO15924(text)] as const,
    ["isISO31661Numeric", (text: string) => validator.isISO31661Numeric(text)] as const,
    ...variants("isAlpha", validator.isAlphaLocales, validator.isAlpha),
    ...variants("isAlphanumeric", validator.isAlphanumericLocales, validator.isAlphanumeric),
    ...variants("isFloat", validator.isFloatLocales, (text, locale) => validator.isFloat(text, { locale })),
    ...variants(
      "isHash",
      words(
        "crc32 crc32b md4 md5 ripemd128 ripemd160 sha1 sha256 sha384 sha512 tiger128 tiger160 tiger192",
      ) as validator.HashAlgorithm[],
      validator.isHash,
    ),
    ...variants("isIP", ["4", "6"] as const, validator.isIP),
    ...variants("isIPRange", ["4", "6"] as const, validator.isIPRange),
    ...variants("isISBN", ["10", "13"] as const, validator.isISBN),
    ...variants("isUUID", ["1", "2", "3", "4", "5", "6", "7", "8", "loose"] as const, validator.isUUID),
    ...variants("isIdentityCard", PLACES.identityCard as validator.IdentityCardLocale[], validator.isIdentityCard),
    ...variants(
      "isLicensePlate",
      PLACES.licensePlate,
      validator.isLicensePlate as (text: string, place: string) => boolean,
    ),
    ...variants(
      "isMobilePhone",
      [...validator.isMobilePhoneLocales, "any"] as validator.MobilePhoneLocale[],
      validator.isMobilePhone,
    ),
    ...variants("isPassportNumber", PLACES.passport, validator.isPassportNumber),
    ...variants(
      "isPostalCode",
      [...validator.isPostalCodeLocales, "any"] as validator.PostalCodeLocale[],
      validator.isPostalCode,
    ),
    ...variants("isTaxID", PLACES.taxId, validator.isTaxID),
    ...variants("isVAT", PLACES.vat, validator.isVAT as (text: string, place: string) => boolean),
    ...Object.entries(formats.fullFormats).flatMap(([name, format]) => {
      const test = formatTest(format);
      return test === undefined ? [] : [[`format:${name}`, test] as const];
    }),
  ].toSorted(([left], [right]) => (left < right ? -1 : 1)),
);

/** What the validator says of `text`. False for a text that it cannot read, or that is longer than {@link MOST_VALUE_UNITS}. */
export function passes(test: TextTest, text: string): boolean {
  if (text.length > MOST_VALUE_UNITS) return false;
  try {
    return test(text);
  } catch {
    return false;
  }
}

function words(text: string): readonly string[] {
  return text.split(" ");
}

function variants<Variant extends string>(
  name: string,
  names: readonly Variant[],
  test: (text: string, variant: Variant) => boolean,
): readonly (readonly [string, TextTest])[] {
  return names.map((variant) => [`${name}:${variant}`, (text) => test(text, variant)] as const);
}

/** Formats of numbers and those that any text has are left out. */
function formatTest(format: unknown): TextTest | undefined {
  if (format instanceof RegExp) return (text) => format.test(text);
  if (typeof format === "function") return format as TextTest;
  if (typeof format !== "object" || format === null || !("validate" in format)) return undefined;
  if ("type" in format && format.type === "number") return undefined;
  return formatTest(format.validate);
}
