import { describe, expect, it } from "vitest";
import { seal, unseal } from "./seal.server";

describe("seal", () => {
  it("gives back what was sealed, and hides it", () => {
    const sealed = seal("eyJhbGciOi.Chợ.OCOP", "account");
    expect(sealed).toMatch(/^[\w-]+$/);
    expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("eyJhbGciOi");
    expect(unseal(sealed, "account")).toBe("eyJhbGciOi.Chợ.OCOP");
    expect(seal("x", "account")).not.toBe(seal("x", "account"));
  });

  it("opens for no other purpose", () => {
    expect(unseal(seal("x", "account"), "draft")).toBeNull();
  });

  it("opens for no changed, cut or invented text", () => {
    const sealed = seal("token", "account");
    for (let place = 0; place < sealed.length - 1; place += 1) {
      const other = sealed[place] === "A" ? "B" : "A";
      expect(unseal(sealed.slice(0, place) + other + sealed.slice(place + 1), "account")).toBeNull();
    }
    for (const wrong of ["", "x", sealed.slice(0, -4), "A".repeat(80)]) expect(unseal(wrong, "account")).toBeNull();
  });
});
