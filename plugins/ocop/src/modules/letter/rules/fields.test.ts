import { describe, expect, it } from "vitest";
import { fieldFaults, fieldValues } from "./fields";
import { templateOf } from "./template";

const template = templateOf("re_rating_reminder");
const whole = {
  symbol: "VPĐP",
  place: "Thanh Hóa",
  day: "2026-11-26",
  signer_title: "Chánh Văn phòng",
  contact: "Phòng Nghiệp vụ",
  deadline: "2026-12-31",
};

describe("the fields of a letter", () => {
  it("may be taken when everything needed is there", () => {
    expect(fieldFaults(template, whole)).toEqual({});
  });

  it("are all judged at once", () => {
    expect(
      fieldFaults(template, { ...whole, symbol: " ", deadline: "2026-02-30", place: "x".repeat(301), to: "x" }),
    ).toEqual({
      symbol: "missing",
      deadline: "no_day",
      place: "too_long",
      to: "unknown",
    });
  });

  it("write days as people do and leave blanks out", () => {
    expect(fieldValues(template, { ...whole, note: "  " })).toMatchObject({
      deadline: "31/12/2026",
      day: "26/11/2026",
    });
    expect(fieldValues(template, { ...whole, note: "  " })).not.toHaveProperty("note");
  });
});
