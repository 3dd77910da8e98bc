import { en } from "./en";
import { vi, type MailWords } from "./vi";

export type { MailWords };
export type Language = "vi" | "en";

/** The buyer's language as the storefront noted it; Vietnamese for every other word. */
export function languageOf(noted: unknown): Language {
  return noted === "en" ? "en" : "vi";
}

export const words: Readonly<Record<Language, MailWords>> = { vi, en };
