const SEPARATORS = /[\s.\-()]/g;
const COUNTRY_CODE = /^(\+|00)?84(?=[2-9])/;
/** Mobile numbers: 03, 05, 07, 08, 09 and eight more digits (numbering plan since 2018). */
const MOBILE = /^0[35789]\d{8}$/;
/** Landlines: 02, area code and number, eleven digits. */
const LANDLINE = /^02\d{9}$/;

/**
 * A Vietnamese phone number in its home form ("0912345678"), or null when it is none.
 * Spaces, dots, dashes and +84 or 0084 in front are accepted.
 */
export function vietnamesePhone(text: string): string | null {
  const digits = text.trim().replace(SEPARATORS, "").replace(COUNTRY_CODE, "0");
  return MOBILE.test(digits) || LANDLINE.test(digits) ? digits : null;
}
