import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CERTIFICATE_STATUSES } from "../../../shared/certification-vocabulary";
import { addDays } from "../../../shared/clock";
import { badgeOn, type BadgeSource } from "./badge";
import { expiryOf } from "./validity";

const certificate: BadgeSource = {
  number: "OCOP-38-0001",
  stars: 4,
  potential_five: false,
  decision_number: "2942/QĐ-UBND",
  issuer_name: "UBND tỉnh Thanh Hóa",
  issued_on: "2024-08-05",
  expires_on: "2027-08-05",
  status: "active",
};

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2019-08-21", days));
const anyCertificate = fc
  .record({ issued_on: day, stars: fc.constantFrom(3, 4, 5), status: fc.constantFrom(...CERTIFICATE_STATUSES) })
  .map((given) => ({ ...certificate, ...given, expires_on: expiryOf(given.issued_on) }));

describe("badgeOn", () => {
  it("shows the certificate's stars while it holds", () => {
    expect(badgeOn([certificate], "2027-08-04")).toEqual({
      stars: 4,
      potential_five: false,
      certificate_number: "OCOP-38-0001",
      decision_number: "2942/QĐ-UBND",
      issuer: "UBND tỉnh Thanh Hóa",
      issued_on: "2024-08-05",
      expires_on: "2027-08-05",
    });
    expect(badgeOn([certificate], "2027-08-05")).toBeNull();
  });

  it("shows a potential five as four with the flag", () => {
    expect(badgeOn([{ ...certificate, potential_five: true }], "2025-01-01")).toMatchObject({
      stars: 4,
      potential_five: true,
    });
  });

  it("follows a re-assessment down as well as up", () => {
    const later = {
      ...certificate,
      number: "OCOP-38-0002",
      stars: 3,
      issued_on: "2026-01-01",
      expires_on: "2029-01-01",
    };
    expect(badgeOn([certificate, later], "2026-06-01")?.stars).toBe(3);
  });

  it("never shows a star without a certificate that is active and in its days", () => {
    fc.assert(
      fc.property(fc.array(anyCertificate, { maxLength: 5 }), day, (certificates, today) => {
        const shown = badgeOn(certificates, today);
        const holds = certificates.some(
          (one) => one.status === "active" && one.issued_on <= today && today < one.expires_on,
        );
        expect(shown !== null).toBe(holds);
      }),
    );
  });

  it("shows the newest of those that hold, and of one day the highest", () => {
    const few = fc.constantFrom("2024-01-31", "2024-02-29", "2024-03-01");
    const alike = fc
      .record({ issued_on: few, stars: fc.constantFrom(3, 4, 5), status: fc.constantFrom(...CERTIFICATE_STATUSES) })
      .map((given) => ({ ...certificate, ...given, expires_on: expiryOf(given.issued_on) }));
    fc.assert(
      fc.property(fc.array(alike, { maxLength: 6 }), few, (certificates, today) => {
        const places = certificates
          .filter((one) => one.status === "active" && one.issued_on <= today)
          .map((one) => `${one.issued_on} ${one.stars}`)
          .toSorted();
        const shown = badgeOn(certificates, today);
        expect(shown && `${shown.issued_on} ${shown.stars}`).toBe(places.at(-1) ?? null);
      }),
    );
  });

  it.each(CERTIFICATE_STATUSES.filter((status) => status !== "active"))(
    "shows nothing of a %s certificate",
    (status) => {
      expect(badgeOn([{ ...certificate, status }], "2025-01-01")).toBeNull();
    },
  );
});
