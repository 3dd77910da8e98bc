import { describe, expect, it } from "vitest";
import { type CertificateFacts, checkCertificate } from "./application";

const TODAY = "2026-11-23";
const facts: CertificateFacts = {
  number: "  OCOP-38   0001 ",
  stars: 4,
  decision_number: "2942/QĐ-UBND",
  issuer_level: "province",
  issuer_unit_code: "38",
  issuer_name: "UBND tỉnh Thanh Hóa",
  issued_on: "2024-02-29",
};

const refusedFields = (changes: Partial<CertificateFacts>) => {
  const answer = checkCertificate({ ...facts, ...changes }, TODAY);
  return "refusals" in answer ? answer.refusals.map(({ field }) => field) : [];
};

describe("checkCertificate", () => {
  it("fills in the criteria in force and the last day", () => {
    expect(checkCertificate(facts, TODAY)).toEqual({
      checked: expect.objectContaining({
        number: "OCOP-38 0001",
        criteria_version: "148",
        expires_on: "2027-02-28",
        potential_five: false,
        score: null,
      }),
    });
  });

  it.each([
    ["number", { number: " " }],
    ["decision_number", { decision_number: "" }],
    ["issuer_name", { issuer_name: "" }],
    ["stars", { stars: 2 }],
    ["stars", { stars: 3.5 }],
    ["potential_five", { potential_five: true, stars: 3, issuer_level: "district" as const }],
    ["decision_date", { decision_date: "29/02/2024" }],
    ["issued_on", { issued_on: "2026-02-29" }],
    ["issued_on", { issued_on: "2026-11-24" }],
    ["issued_on", { issued_on: "2018-01-01" }],
    ["criteria_version", { criteria_version: "148+1489" as const }],
    ["issuer_level", { issuer_level: "district" as const }],
    ["issuer_level", { stars: 5 }],
    ["score", { score: 69.9 }],
    ["score", { score: 90 }],
    ["score", { score: 101 }],
  ])("names the field %s at fault", (field, changes) => {
    expect(refusedFields(changes)).toEqual([field]);
  });

  it("accepts a score that agrees with the stars, and a potential five from 90 points", () => {
    expect(refusedFields({ score: 70 })).toEqual([]);
    expect(refusedFields({ score: 90, potential_five: true })).toEqual([]);
  });

  it("lets a rating by an older set be certified later, never by a younger one earlier", () => {
    expect(refusedFields({ criteria_version: "781" })).toEqual([]);
  });
});
