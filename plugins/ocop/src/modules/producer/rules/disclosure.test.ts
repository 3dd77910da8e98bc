import { describe, expect, it } from "vitest";
import { disclose, nameForBulk } from "./disclosure";

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
