import { describe, expect, it } from "vitest";
import { ASSISTANCE_SCOPES } from "../../../shared/producer-vocabulary";
import { isWithin, lastMoment } from "./assistance";

describe("what a helper is let in to", () => {
  it.each([
    ["/producer/application", "application"],
    ["/producer/papers/:id/file", "application"],
    ["/producer/orders/:id", "orders"],
    ["/producer/listings", "goods"],
    ["/producer/lots/:id", "goods"],
  ] as const)("%s needs %s", (path, scope) => {
    for (const one of ASSISTANCE_SCOPES) expect(isWithin([one], path)).toBe(one === scope);
  });

  it.each(["members", "consents", "assistances/:id", "payouts", "invitations/accept", "constructor", "something-new"])(
    "never is %s",
    (path) => {
      expect(isWithin(ASSISTANCE_SCOPES, `/producer/${path}`)).toBe(false);
    },
  );

  it("includes knowing for whom they act", () => {
    expect(isWithin([], "/producer/me")).toBe(true);
  });

  it("ends after at most ninety days", () => {
    const now = new Date("2026-11-26T00:00:00Z");
    expect(lastMoment(now, 90).toISOString()).toBe("2027-02-24T00:00:00.000Z");
    for (const days of [0, 91, 1.5, -1, Number.NaN]) expect(() => lastMoment(now, days)).toThrow(RangeError);
  });
});
