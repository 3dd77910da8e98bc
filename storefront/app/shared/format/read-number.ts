const GROUPED = /^\d{1,3}([.,]\d{3})+$|^\d+$/;

/**
 * A whole number of at least 0 as people type it: "185000", "185.000", "185,000", "185 000"; null for anything else. The
 * API reads the same again: this is for saying at once what cannot be right.
 */
export function readWhole(text: string): number | null {
  const bare = text.replace(/\s/g, "");
  if (!GROUPED.test(bare) || (bare.includes(".") && bare.includes(","))) return null;
  const value = Number(bare.replace(/[.,]/g, ""));
  return Number.isSafeInteger(value) ? value : null;
}

/** Whole đồng as people type them, with or without dots and a sign: "185.000 đ", "185k"; null for anything else. */
export function readMoney(text: string): number | null {
  const bare = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s|₫|vnd|đồng|đ/g, "");
  const thousands = /^(.+?)(k|nghìn|ngàn)$/.exec(bare);
  const value = readWhole(thousands?.[1] ?? bare);
  if (value === null || thousands === null) return value;
  return Number.isSafeInteger(value * 1000) ? value * 1000 : null;
}

/** A number with a comma or a point before its fraction: "29,5"; null for anything else. */
export function readDecimal(text: string): number | null {
  const bare = text.replace(/\s|%|°/g, "");
  return /^\d{1,9}([.,]\d{1,6})?$/.test(bare) ? Number(bare.replace(",", ".")) : null;
}

const grouped = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });

/** A number as it stands in a box: "185.000"; empty for none. */
export function writeNumber(value: number | null): string {
  return value === null ? "" : grouped.format(value);
}
