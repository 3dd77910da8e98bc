import { fold } from "./text";

/** Whole đồng in Vietnamese or English spelling, with or without a sign and "VND"; null for anything else. */
export function readAmount(text: string): number | null {
  const bare = fold(text).replace(/\s|vnd|₫|d$/g, "");
  if (!/^-?\d{1,3}([.,]\d{3})*$|^-?\d+$/.test(bare)) return null;
  // Mixed separators are a fraction in disguise ("1.000,000").
  if (bare.includes(".") && bare.includes(",")) return null;
  const amount = Math.abs(Number(bare.replace(/[.,]/g, "")));
  return Number.isSafeInteger(amount) && amount > 0 ? amount : null;
}
