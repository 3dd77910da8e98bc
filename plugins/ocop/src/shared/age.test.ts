import { ageVerdict, isoDayOf } from "./age";

describe("isoDayOf", () => {
  it("takes real days only", () => {
    expect(isoDayOf({ day: 5, month: 3, year: 1990 })).toBe("1990-03-05");
    expect(isoDayOf({ day: 29, month: 2, year: 2008 })).toBe("2008-02-29");
    expect(isoDayOf({ day: 29, month: 2, year: 2007 })).toBeNull();
    expect(isoDayOf({ day: 31, month: 4, year: 1990 })).toBeNull();
    expect(isoDayOf({ day: 0, month: 1, year: 1990 })).toBeNull();
    expect(isoDayOf({ day: 1.5, month: 1, year: 1990 })).toBeNull();
    expect(isoDayOf({ day: -1, month: 1, year: 1990 })).toBeNull();
  });
});

describe("ageVerdict", () => {
  it("counts the 18th birthday and not the day before", () => {
    expect(ageVerdict("2008-11-26", "2026-11-26")).toBe("adult");
    expect(ageVerdict("2008-11-27", "2026-11-26")).toBe("minor");
  });

  it("lets who was born on 29 February wait until 1 March of a common year", () => {
    expect(ageVerdict("2008-02-29", "2026-02-28")).toBe("minor");
    expect(ageVerdict("2008-02-29", "2026-03-01")).toBe("adult");
    expect(ageVerdict("1992-02-29", "2010-03-01")).toBe("adult");
  });

  it("does not believe days to come, nor more than 120 years", () => {
    expect(ageVerdict("2026-11-26", "2026-11-26")).toBe("minor");
    expect(ageVerdict("2026-11-27", "2026-11-26")).toBe("implausible");
    expect(ageVerdict("1906-11-26", "2026-11-26")).toBe("adult");
    expect(ageVerdict("1906-11-25", "2026-11-26")).toBe("implausible");
  });
});
