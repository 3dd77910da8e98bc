import { birthDateOf } from "./birth-date";

describe("birthDateOf", () => {
  it("takes three numbers", () => {
    expect(birthDateOf({ day: "5", month: "03", year: "1990" })).toEqual({ day: 5, month: 3, year: 1990 });
  });

  it.each([
    { day: "", month: "3", year: "1990" },
    { day: "32", month: "3", year: "1990" },
    { day: "5", month: "13", year: "1990" },
    { day: "5", month: "3", year: "90" },
    { day: "5", month: "3", year: "19a0" },
    { day: "-5", month: "3", year: "1990" },
    { day: "0", month: "3", year: "1990" },
  ])("refuses %j", (typed) => expect(birthDateOf(typed)).toBeNull());
});
