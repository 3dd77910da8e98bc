import { describe, expect, it } from "vitest";
import { fileEntries } from "../support/entries";
import { facts, issue, operator } from "../support/register";
import { api } from "../support/stack";

const { entries, entry } = fileEntries();

describe("a certificate is refused with its field named", () => {
  it.each([
    ["stars", { stars: 2 }],
    ["decision_number", { decision_number: " " }],
    ["issued_on", { issued_on: "2026-02-29" }],
    ["issued_on", { issued_on: "2099-01-01" }],
    ["issuer_level", { stars: 5 }],
    ["issuer_level", { issuer_level: "district" }],
    ["potential_five", { potential_five: true }],
    ["score", { score: 90 }],
    ["expires_on", { expires_on: "2099-01-01" }],
    ["status", { status: "active" }],
  ])("%s", async (field, changes) => {
    const product = entries[0] ?? (await entry("Bánh thử nghiệm"));
    const { status, body } = await operator("/admin/ocop/certificates", facts(product, changes));
    expect(status).toBe(400);
    expect(Object.keys(body.fields as object)).toEqual([field]);
  });

  it("whose number is taken, in any spelling", async () => {
    const product = await entry("Tương thử nghiệm");
    const { number } = await issue(product, { issued_on: "2020-01-01" });
    const again = await operator("/admin/ocop/certificates", facts(product, { number: ` ${number.toLowerCase()} ` }));
    expect(again.status).toBe(422);
    expect(again.body).toMatchObject({ code: "duplicate" });
  });
});

describe("the register", () => {
  it("takes one of two certificates that are issued at the same moment", async () => {
    const product = await entry("Ruốc thử nghiệm");
    const answers = await Promise.all([1, 2].map(async () => operator("/admin/ocop/certificates", facts(product))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400]);
  });

  it("lists by product and number, with what each certificate is today", async () => {
    const product = await entry("Chuối hột thử nghiệm");
    const { number } = await issue(product, { issued_on: "2020-01-01" });
    for (const filter of [
      `product_id=${product.product_id}`,
      `q=${number}`,
      `rated_product_id=${product.rated_product_id}`,
    ]) {
      const { body } = await operator(`/admin/ocop/certificates?${filter}`);
      expect(body).toMatchObject({ count: 1, certificates: [{ number, status: "active", status_today: "expired" }] });
    }
    expect((await operator("/admin/ocop/certificates?star=3")).status).toBe(400);
  });

  it("mends a slip of the pen and keeps both spellings in the history", async () => {
    const product = await entry("Gạo nếp thử nghiệm");
    const { id } = await issue(product);
    const mended = await operator(`/admin/ocop/certificates/${id}/corrections`, {
      decision_number: "12/QĐ-UBND",
      reason: "Nhập nhầm",
    });
    expect(mended.body).toMatchObject({
      certificate: {
        decision_number: "12/QĐ-UBND",
        events: [{}, { reason: "Nhập nhầm (decision_number: 1/QĐ-UBND → 12/QĐ-UBND)" }],
      },
    });
    expect(
      (await operator(`/admin/ocop/certificates/${id}/corrections`, { stars: 5, reason: "Nhập nhầm" })).status,
    ).toBe(400);
  });

  it("refuses what does not exist and a product that is in it already", async () => {
    const product = await entry("Măng khô thử nghiệm");
    const again = await operator("/admin/ocop/rated-products", { product_id: product.product_id, group: "food" });
    expect(again.status).toBe(400);
    expect((await operator("/admin/ocop/rated-products", { product_id: "prod_none", group: "food" })).status).toBe(400);
    expect(
      (await operator("/admin/ocop/certificates", facts({ ...product, rated_product_id: "rp_none" }))).status,
    ).toBe(404);
    expect((await operator("/admin/ocop/certificates/cert_none", { act: "revoke", reason: "x" })).status).toBe(404);
  });

  it("is closed to everybody but operators", async () => {
    for (const path of ["/admin/ocop/certificates", "/admin/ocop/rated-products"])
      expect((await api(path)).status).toBe(401);
  });
});
