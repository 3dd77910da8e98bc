import { describe, expect, it } from "vitest";
import { disclose } from "./disclosure";

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
