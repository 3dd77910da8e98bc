import { describe, expect, it } from "vitest";
import { NEW_REQUEST, requestBody, requestFaults } from "./request-form";

const TODAY = "2026-11-26";
const typed = {
  ...NEW_REQUEST,
  asker_name: "Siêu thị Thử nghiệm",
  contact: "Phòng thu mua",
  words: "Chè lam",
  quantity: "1.200",
  unit: "hộp",
  until: "2026-12-31",
};

describe("a supply request as it was typed", () => {
  it("reads numbers as people write them and leaves blanks out", () => {
    expect(requestFaults(typed, TODAY)).toEqual({});
    expect(requestBody(typed)).toMatchObject({ quantity: 1200, group: null, note: null, unit: "hộp" });
  });

  it("names everything that is missing at once", () => {
    expect(requestFaults({ ...NEW_REQUEST, quantity: "nhiều" }, TODAY)).toEqual({
      asker_name: "text",
      contact: "text",
      words: "text",
      unit: "text",
      quantity: "quantity",
      until: "day",
    });
  });

  it("may be answered today, but not until yesterday", () => {
    expect(requestFaults({ ...typed, until: TODAY }, TODAY)).toEqual({});
    expect(requestFaults({ ...typed, until: "2026-11-25" }, TODAY)).toEqual({ until: "day" });
  });
});
