import path from "node:path";
import { describe, expect, it } from "vitest";
import { valuesEn } from "../../plugins/ocop/src/workflows/audit-trail/words/values-en";
import { type AuditValues, valuesVi } from "../../plugins/ocop/src/workflows/audit-trail/words/values-vi";

const DICTIONARIES = path.resolve(__dirname, "..", "..", "storefront", "app", "shared", "i18n");

/** Words of the trail, and where the portal's screens have the same: file, export, and the path of keys in it. */
const SHOWN: readonly [keyof AuditValues, string, readonly string[]][] = [
  ["groups", "shell", ["shell", "groups"]],
  ["seats", "office-rounds", ["officeRounds", "seats"]],
  ["rounds", "office-rounds", ["officeRounds", "statuses"]],
  ["certificates", "standings", ["standings"]],
  ["dossiers", "office-dossiers", ["officeDossiers", "statuses"]],
  ["purposes", "office-dossiers", ["officeDossiers", "purposes"]],
  ["parts", "office-dossiers", ["officeDossiers", "verdicts"]],
  ["forwards", "office-results", ["officeResults", "forwardStatuses"]],
  ["appeals", "office-results", ["officeResults", "appealStatuses"]],
  ["producers", "office-registry", ["officeRegistry", "statuses"]],
  ["producerKinds", "office-registry", ["officeRegistry", "kinds"]],
  ["points", "office-sales-points", ["officeSalesPoints", "statuses"]],
  ["positions", "office-sales-points", ["officeSalesPoints", "checks", "verdicts"]],
  ["placeRequests", "office-sales-points", ["officeSalesPoints", "requests", "statuses"]],
  ["pages", "office-promotions", ["officePromotions", "pages"]],
  ["askers", "office-inquiries", ["officeInquiries", "askers"]],
  ["periods", "office-inquiries", ["officeInquiries", "periods"]],
  ["letters", "office-letters", ["officeLetters", "statuses"]],
  ["templates", "office-letters", ["officeLetters", "templates"]],
  ["steps", "office-calendar", ["officeCalendar", "steps"]],
  ["imports", "office-import", ["officeImport", "statuses"]],
  ["roles", "office-portal", ["officePortal", "roles"]],
];

/** A dictionary of the screens; read by its path, because the storefront is compiled by other rules. */
async function dictionary(language: "vi" | "en", file: string, keys: readonly string[]): Promise<unknown> {
  const address: string = path.join(DICTIONARIES, language, `${file}.ts`);
  let found: unknown = await import(address);
  for (const key of keys) found = (found as Record<string, unknown>)[key];
  return found;
}

describe("what the audit trail calls things", () => {
  it.each(SHOWN)("is the same on the screens: %s", async (name, file, keys) => {
    expect(valuesVi[name]).toEqual(await dictionary("vi", file, keys));
    expect(valuesEn[name]).toEqual(await dictionary("en", file, keys));
  });
});
