import { describe, expect, it } from "vitest";
import type { ProducerCertificate } from "../../../../plugins/ocop/src/contract/producer-certificate";
import { leadingCertificate, todoOf } from "./todo";

const certificate: ProducerCertificate = {
  number: "01",
  stars: 4,
  potential_five: false,
  decision_number: "1/QĐ-UBND",
  issuer: "UBND tỉnh",
  issued_on: "2024-01-01",
  expires_on: "2027-01-01",
  standing: "active",
  days_left: 400,
  reason: null,
  reason_decision_number: null,
  reminder: null,
};

describe("todoOf", () => {
  it.each([
    [{}, "rest"],
    [{ days_left: 180, reminder: 180 }, "soon"],
    [{ days_left: 91, reminder: 180 }, "soon"],
    [{ days_left: 90, reminder: 90 }, "now"],
    [{ days_left: 1, reminder: 7 }, "now"],
    [{ standing: "expired" as const, days_left: 0 }, "expired"],
    [{ standing: "suspended" as const, reminder: 30, days_left: 20 }, "suspended"],
    [{ standing: "revoked" as const }, "revoked"],
    [{ standing: "not_yet_valid" as const }, "rest"],
  ])("%j means %s", (changes, todo) => {
    expect(todoOf({ ...certificate, ...changes })).toBe(todo);
  });

  it("means a dossier where there is no certificate", () => {
    expect(todoOf(null)).toBe("none");
  });
});

describe("leadingCertificate", () => {
  const product = { rated_product_id: "rp", title: "Chè", slug: null, group: "food" as const, dossier: null };
  const older = { ...certificate, number: "00" };

  it("is what speaks for the product, not what came last", () => {
    const badge = { stars: 4, potential_five: false, certificate_number: "00" };
    expect(leadingCertificate({ ...product, badge, certificates: [certificate, older] })).toBe(older);
    expect(leadingCertificate({ ...product, badge: null, certificates: [certificate, older] })).toBe(certificate);
    expect(leadingCertificate({ ...product, badge: null, certificates: [] })).toBeNull();
  });
});
