import { readWhole } from "./read-number";
import { fold } from "./text";

/** Whole đồng in Vietnamese or English spelling, with or without a sign and "VND"; null for anything else. */
export function readAmount(text: string): number | null {
  const bare = fold(text).replace(/\s|vnd|₫|d$/g, "");
  const amount = readWhole(bare.replace(/^-/, ""));
  return amount === 0 ? null : amount;
}
