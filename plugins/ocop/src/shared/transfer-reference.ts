/** A family of references that people and banks carry from one place to another in a transfer's content. */
export interface ReferenceFamily {
  prefix: string;
  /** Letters of the body; a prime number of them, so that the check letter sees every single fault. */
  letters: string;
  /** Letters between prefix and check letter. */
  length: number;
}

/** Weights 2, 3, 4 …: one wrong letter, or two neighbours swapped, always shows. */
function checkLetter({ letters }: ReferenceFamily, body: string): string {
  const sum = [...body].reduce((total, letter, index) => total + letters.indexOf(letter) * (index + 2), 0);
  return letters.charAt(sum % letters.length);
}

/**
 * A reference of ASCII letters and digits that survives every bank's transfer content.
 * @param bytes random bytes, one for each letter of the body
 * @throws RangeError for too few bytes
 */
export function referenceOf(family: ReferenceFamily, bytes: Uint8Array): string {
  const { prefix, letters, length } = family;
  const body = [...bytes.subarray(0, length)].map((byte) => letters.charAt(byte % letters.length)).join("");
  if (body.length !== length) throw new RangeError("too few bytes for a reference");
  return `${prefix}${body}${checkLetter(family, body)}`;
}

/** References with a right check letter in a bank's text, whatever the bank did to blanks and letter case. */
export function referencesOf(family: ReferenceFamily, text: string): string[] {
  const squeezed = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const { prefix, letters, length } = family;
  // A look-ahead, so that a prefix inside of other text does not swallow the beginning of the real one.
  const pattern = new RegExp(`(?=(${prefix}([${letters}]{${length}})([${letters}])))`, "g");
  const right = [...squeezed.matchAll(pattern)].flatMap(([, reference = "", body = "", check]) =>
    checkLetter(family, body) === check ? [reference] : [],
  );
  return [...new Set(right)];
}
