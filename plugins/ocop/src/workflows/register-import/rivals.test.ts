import { describe, expect, it } from "vitest";
import type { CheckedFacts } from "../../modules/certification/rules/application";
import { refuseRivals } from "./rivals";

const facts = { issued_on: "2024-12-15", expires_on: "2027-12-15" } as CheckedFacts;
const pending = [
  { product: { rated_product_id: "rp1", short_id: "a" }, facts },
  { product: { key: "new" }, facts },
  { product: { rated_product_id: "rp2", short_id: "b" }, facts: null },
];

/** A database with products and certificates that are there by now. */
const database = (products: readonly string[], certificates: readonly Record<string, string>[]) => ({
  execute: async <Row>(statement: string): Promise<Row[]> =>
    (statement.includes("for update") ? products.map((id) => ({ id })) : certificates) as Row[],
});
const certificate = (changes = {}) => ({
  rated_product_id: "rp1",
  status: "active",
  issued_on: "2026-01-01",
  expires_on: "2029-01-01",
  ...changes,
});

describe("a certificate that came while a list was planned", () => {
  it.each([
    ["nothing", []],
    ["one of another time", [certificate({ issued_on: "2021-01-01", expires_on: "2024-01-01" })]],
    ["one that was revoked", [certificate({ status: "revoked" })]],
    ["one of another product", [certificate({ rated_product_id: "rp9" })]],
  ])("does not matter: %s", async (_what, held) => {
    await expect(refuseRivals(database(["rp1"], held), pending)).resolves.toBeUndefined();
  });

  it("keeps the list from being written, as does a product that is gone", async () => {
    const stale = { code: "register_import_stale" };
    await expect(refuseRivals(database(["rp1"], [certificate()]), pending)).rejects.toMatchObject(stale);
    await expect(refuseRivals(database([], []), pending)).rejects.toMatchObject(stale);
  });
});
