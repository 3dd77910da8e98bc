import { AGE_PASS_MS, agePassKey, isAgePass, signAgePass } from "./age-pass";
import { orderLinkKey } from "./order-link";

const key = agePassKey("a secret of this shop");
const now = new Date("2026-11-26T03:00:00Z");

describe("an age pass", () => {
  const { pass, expires_at } = signAgePass(now, key);

  it("holds for a day", () => {
    expect(expires_at).toBe("2026-11-27T03:00:00.000Z");
    expect(isAgePass(pass, now, key)).toBe(true);
    expect(isAgePass(pass, new Date(now.getTime() + AGE_PASS_MS - 1), key)).toBe(true);
    expect(isAgePass(pass, new Date(now.getTime() + AGE_PASS_MS), key)).toBe(false);
  });

  it("cannot be made longer, nor signed by another key", () => {
    const [until = "", signature = ""] = pass.split(".");
    const later = (Number.parseInt(until, 36) + 1).toString(36);
    for (const wrong of [
      `${later}.${signature}`,
      `${until}.${signature.slice(0, -1)}A`,
      `${pass}x`,
      until,
      "",
      "x.y",
    ]) {
      expect(isAgePass(wrong, now, key)).toBe(false);
    }
    expect(isAgePass(pass, now, agePassKey("another secret"))).toBe(false);
    expect(isAgePass(pass, now, orderLinkKey("a secret of this shop"))).toBe(false);
  });
});
