import { addDays, daysBetween } from "ocop/shared/clock";
import { expiryOf } from "ocop/modules/certification";
import { describe, expect, it } from "vitest";
import { readCatalogue } from "../catalogue";
import { certificatesOf } from "./certificates-of";
import { demoCertificate } from "./demo-certificate";

const reported = { number: "demo", decision: "demo", issued: "demo" };

describe("made-up certificates", () => {
  it("are the same for one product on one day, and say that they are made up", () => {
    const first = demoCertificate("mat-ong", reported, "2026-11-23");
    expect(demoCertificate("mat-ong", reported, "2026-11-23")).toEqual(first);
    expect(first.number).toMatch(/^DEMO-20\d\d-[2-9A-Z]{6}$/);
    expect(first.decision).toMatch(/^MH-\d{4}\/QĐ-UBND$/);
  });

  it("keep what the source gives", () => {
    expect(
      demoCertificate("che", { number: "12/OCOP", decision: "2585/QĐ-UBND", issued: "2023-12-28" }, "2026-11-23"),
    ).toEqual({
      number: "12/OCOP",
      decision: "2585/QĐ-UBND",
      issuedOn: "2023-12-28",
    });
    expect(demoCertificate("che", { ...reported, issued: "2024" }, "2026-11-23").issuedOn).toMatch(/^2024-12-/);
    expect(demoCertificate("che", { ...reported, issued: "2025-01" }, "2026-11-23").issuedOn).toMatch(/^2025-01-2/);
  });

  it.each(["2026-11-23", "2027-03-01", "2028-02-29"])(
    "are mostly valid on %s, some ending within 30 and 90 days, some ended",
    (today) => {
      const made = readCatalogue().products.filter(({ certificate }) => certificate?.issued === "demo");
      const left = made.map(({ key, certificate }) =>
        daysBetween(today, expiryOf(demoCertificate(key, certificate ?? reported, today).issuedOn)),
      );
      expect(left.filter((days) => days > 0).length).toBeGreaterThan(left.length * 0.75);
      expect(left.filter((days) => days > 0 && days <= 30).length).toBeGreaterThan(0);
      expect(left.filter((days) => days > 30 && days <= 90).length).toBeGreaterThan(0);
      expect(left.filter((days) => days <= 0).length).toBeGreaterThan(0);
    },
  );

  it("have numbers of their own, also for predecessors", () => {
    const all = readCatalogue().products.flatMap((product) => certificatesOf(product, "tỉnh X", "2026-11-23"));
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
    expect(all).toHaveLength(92);
  });
});

describe("history", () => {
  const product = (key: string) => {
    const found = readCatalogue().products.find((one) => one.key === key);
    if (!found) throw new Error(key);
    return found;
  };

  it("ends a former rating on the day of the new one", () => {
    const [former, present] = certificatesOf(product("det-tho-cam-hoa-tien"), "tỉnh Nghệ An", "2026-11-23");
    expect(former).toMatchObject({ role: "earlier", stars: 4, status: "superseded" });
    expect(present).toMatchObject({ role: "present", stars: 3, status: "active" });
    expect(former?.events.map(({ to_status }) => to_status)).toEqual(["active", "superseded"]);
  });

  it("revokes by the decision that the source names", () => {
    const [revoked] = certificatesOf(product("nuoc-mam-anh-hong"), "tỉnh Hà Tĩnh", "2026-11-23");
    expect(revoked).toMatchObject({ status: "revoked", reason_decision_number: "843/QĐ-UBND" });
    expect(revoked?.events.at(-1)?.at.toISOString()).toBe("2021-02-04T01:00:00.000Z");
  });

  it("names the issuer by the rules of the day of issue", () => {
    const of = (day: string) =>
      certificatesOf(
        {
          ...product("dau-lac-eva"),
          certificate: {
            stars: 3,
            potentialFive: false,
            score: null,
            decision: "1",
            issued: day,
            number: "1",
            earlier: null,
            standing: "certified",
            endedBy: null,
            endedOn: null,
          },
        },
        "tỉnh Thanh Hóa",
        "2026-11-23",
      )[0];
    expect(of("2022-12-01")).toMatchObject({ issuer_level: "province", criteria_version: "781" });
    expect(of("2024-12-01")).toMatchObject({
      issuer_level: "district",
      issuer_name: "UBND cấp huyện Cẩm Thủy",
      criteria_version: "148",
    });
    expect(of("2025-12-01")).toMatchObject({
      issuer_level: "province",
      issuer_name: "UBND tỉnh Thanh Hóa",
      criteria_version: "148+1489",
    });
    expect(of("2025-12-01")?.expires_on).toBe("2028-12-01");
    expect(addDays("2028-12-01", 0)).toBe("2028-12-01");
  });
});
