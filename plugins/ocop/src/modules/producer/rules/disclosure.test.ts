import { describe, expect, it } from "vitest";
import type { ProducerKind } from "../../../shared/producer-vocabulary";
import { disclose, nameForBulk, taxCodeForOffice } from "./disclosure";

const producer = {
  representative: "Nguyễn Thị A",
  representative_public: false,
  phone: "0900000000",
  email: "a@example.vn",
  contact_public: false,
  tax_code: "0100000000",
};

describe("disclose", () => {
  it("shows nothing personal without consent", () => {
    expect(disclose(producer)).toEqual({ representative: null, phone: null, email: null });
  });

  it("keeps the two consents apart", () => {
    expect(disclose({ ...producer, contact_public: true })).toEqual({
      representative: null,
      phone: "0900000000",
      email: "a@example.vn",
    });
    expect(disclose({ ...producer, representative_public: true }).phone).toBeNull();
  });

  it("never passes other fields on", () => {
    expect(disclose({ ...producer, contact_public: true })).not.toHaveProperty("tax_code");
  });
});

describe("taxCodeForOffice", () => {
  const shown = (kind: ProducerKind, tax_code: string | null, shared = false) =>
    taxCodeForOffice({ kind, tax_code, shared });

  it("keeps three digits of a household's, or of what may be one, without consent", () => {
    expect(shown("household", "012345678901")).toBe("•••••••••901");
    expect(shown("unknown", "0123456789")).toBe("•••••••789");
    expect(shown("household", "0123456789-001")).toBe("••••••••••-001");
    expect(shown("household", null)).toBeNull();
  });

  it("keeps a citizen number, whoever bears it as its code", () => {
    expect(shown("cooperative_group", "012345678901")).toBe("•••••••••901");
  });

  it("gives it with consent, and that of an organisation without", () => {
    expect(shown("household", "012345678901", true)).toBe("012345678901");
    for (const kind of ["enterprise", "cooperative", "cooperative_group"] as const)
      expect(shown(kind, "0123456789")).toBe("0123456789");
  });
});

describe("nameForBulk", () => {
  const name = "Hộ kinh doanh Thử nghiệm";

  it("keeps the name of a household, or of what may be one, without consent", () => {
    expect(nameForBulk({ name, kind: "household", contact_public: false })).toBeNull();
    expect(nameForBulk({ name, kind: "unknown", contact_public: false })).toBeNull();
  });

  it("gives it with consent, and that of an organisation without", () => {
    expect(nameForBulk({ name, kind: "household", contact_public: true })).toBe(name);
    for (const kind of ["enterprise", "cooperative", "cooperative_group"] as const)
      expect(nameForBulk({ name, kind, contact_public: false })).toBe(name);
  });
});
