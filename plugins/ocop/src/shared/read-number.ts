const WHOLE = /^\d{1,3}([.,]\d{3})+$|^\d+$/;

/** A whole number of at least 0, grouped as Vietnamese or English readers do or not at all: "1.234.000"; null for anything else. */
export function readWhole(text: string): number | null {
  const bare = text.replace(/\s/g, "");
  if (!WHOLE.test(bare)) return null;
  // Mixed separators are a fraction in disguise ("1.000,000").
  if (bare.includes(".") && bare.includes(",")) return null;
  const value = Number(bare.replace(/[.,]/g, ""));
  return Number.isSafeInteger(value) ? value : null;
}

/**
 * A number of at least 0 with a fraction or without, as people write it in Việt Nam: "1,5", "1.234,5"; a point that cannot
 * group thousands is one of English spelling: "1.5". Null for anything else.
 */
export function readDecimal(text: string): number | null {
  const bare = text.replace(/\s/g, "");
  if (/^\d{1,3}(\.\d{3})+$|^\d+$/.test(bare)) return readWhole(bare);
  if (/^(\d{1,3}(\.\d{3})+|\d+),\d{1,6}$/.test(bare)) return Number(bare.replaceAll(".", "").replace(",", "."));
  return /^\d+\.(\d{1,2}|\d{4,6})$/.test(bare) ? Number(bare) : null;
}
