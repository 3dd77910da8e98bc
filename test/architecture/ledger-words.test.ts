import path from "node:path";
import { describe, expect, it } from "vitest";
import { LEDGER_WORDS } from "../../plugins/ocop/src/shared/ledger-words";

const DICTIONARIES = path.resolve(__dirname, "..", "..", "storefront", "app", "shared", "i18n");

/** What the producers' pages call entries; read by its path, because the storefront is compiled by other rules. */
async function shown(language: "vi" | "en"): Promise<Record<string, string>> {
  const file: string = path.join(DICTIONARIES, language, "producer-money.ts");
  const { producerMoney } = (await import(file)) as { producerMoney: { kinds: Record<string, string> } };
  return producerMoney.kinds;
}

describe("what an entry of the ledger is called", () => {
  it.each(["vi", "en"] as const)("is the same on a producer's screen and in its file, in %s", async (language) => {
    const words = Object.entries(LEDGER_WORDS).map(([kind, both]) => [kind, both[language]]);
    expect(await shown(language)).toEqual(Object.fromEntries(words));
  });
});
