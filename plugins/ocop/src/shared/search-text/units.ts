type Unit = { base: "g" | "ml" | "n"; factor: number };

/** How a unit is written, in lower case with its marks; "can" and "ky" without marks are words of their own. */
const WRITTEN: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(["g", "gr", "gam", "gram", "grams"].map((word) => [word, { base: "g", factor: 1 }])),
  ...Object.fromEntries(
    ["kg", "kgs", "ký", "kí", "ki", "cân", "kilo", "kilôgam", "kilogam", "kilogram"].map((word) => [
      word,
      { base: "g", factor: 1000 },
    ]),
  ),
  ...Object.fromEntries(["ml", "mililit", "mililít"].map((word) => [word, { base: "ml", factor: 1 }])),
  ...Object.fromEntries(["l", "lít", "lit"].map((word) => [word, { base: "ml", factor: 1000 }])),
  // Degrees of protein of a fish sauce: "40N".
  n: { base: "n", factor: 1 },
};
const LARGE: Readonly<Record<Unit["base"], string>> = { g: "kg", ml: "l", n: "n" };

const UNITS = Object.keys(WRITTEN)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const MEASURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d{1,6}(?:[.,]\\d{1,3})*)\\s?(${UNITS})(?![\\p{L}\\p{M}\\p{N}])`,
  "gu",
);

/** "1.000" is a thousand, "1.5" and "1,250" are fractions, as Vietnamese labels print them. */
function amountOf(written: string): number {
  return /^[1-9]\d{0,2}(\.\d{3})+$/.test(written)
    ? Number(written.replaceAll(".", ""))
    : Number(written.replace(",", "."));
}

function measure(whole: string, written: string, word: string): string {
  const unit = WRITTEN[word];
  const exact = amountOf(written) * (unit?.factor ?? 1);
  const amount = Math.round(exact);
  // Fractions are binary: 8.06 times 1000 is a little more than 8060.
  if (unit === undefined || !Number.isSafeInteger(amount) || Math.abs(exact - amount) > 1e-6) return whole;
  const large = unit.base !== "n" && amount >= 1000 && amount % 1000 === 0;
  return large ? `${amount / 1000}${LARGE[unit.base]}` : `${amount}${unit.base}`;
}

/**
 * Writes every amount with its unit in one way, in a text in lower case and NFC: "500 gram", "500gr" and "0,5 kg" → "500g",
 * "1 ký" and "1000g" → "1kg", "1 lít" → "1l", "40 n" → "40n". Anything else stays.
 */
export function uniformUnits(text: string): string {
  return /\d/.test(text) ? text.replace(MEASURE, measure) : text;
}
