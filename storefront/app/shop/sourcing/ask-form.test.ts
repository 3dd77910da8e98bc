import { describe, expect, it } from "vitest";
import { askBody, askFaults, firstFault, NEW_ASK, readAsk, refusedFaults, type TypedAsk } from "./ask-form";

const TODAY = "2026-11-26";
const typed: TypedAsk = {
  ...NEW_ASK,
  words: "Mật ong",
  goods: "food|Mật ong",
  quantity: "1.200",
  unit: "chai",
  wanted_from: "2026-12-01",
  wanted_to: "2027-03-31",
  asker_name: "Siêu thị Thử nghiệm",
  contact_name: "Phòng thu mua",
  email: "mua@sieuthi.example",
  consent: true,
};

describe("a request of the public form", () => {
  it("becomes what the API takes: group and sub-group apart, blanks as nothing", () => {
    expect(askFaults(typed, TODAY)).toEqual({});
    const body = askBody({ ...typed, min_stars: "4" }, null);
    expect(body).toMatchObject({ group: "food", sub_group: "Mật ong", quantity: 1200, min_stars: 4, phone: null });
    expect(Object.keys(body)).not.toContain("website");
    expect(askBody({ ...typed, goods: "" }, null)).toMatchObject({ group: null, sub_group: null });
  });

  it("names everything that is missing at once, the first in the order of the page", () => {
    const faults = askFaults({ ...NEW_ASK, quantity: "nhiều" }, TODAY);
    expect(faults).toEqual({
      words: "text",
      unit: "text",
      quantity: "number",
      wanted_from: "day",
      wanted_to: "day",
      asker_name: "text",
      contact_name: "text",
      email: "text",
      consent: "consent",
    });
    expect(firstFault(faults)).toBe("words");
  });

  it("knows days, addresses and lengths that cannot be right", () => {
    expect(askFaults({ ...typed, wanted_from: TODAY, wanted_to: TODAY }, TODAY)).toEqual({});
    expect(askFaults({ ...typed, wanted_to: "2026-11-30" }, TODAY)).toEqual({ wanted_to: "order" });
    expect(askFaults({ ...typed, email: "mua", phone: "không có" }, TODAY)).toEqual({ email: "email", phone: "phone" });
    expect(askFaults({ ...typed, commune: "Hoằng Lộc" }, TODAY)).toEqual({ province: "province" });
    expect(askFaults({ ...typed, note: "a".repeat(1001) }, TODAY)).toEqual({ note: "long" });
  });

  it("is read without control characters, and no tick is a refusal", () => {
    const form = new FormData();
    form.set("words", " Mật\u0007ong ");
    form.set("note", "dòng một\r\ndòng hai");
    form.append("standards", "VietGAP");
    expect(readAsk(form)).toMatchObject({
      words: "Mật ong",
      note: "dòng một\ndòng hai",
      standards: ["VietGAP"],
      consent: false,
    });
  });

  it("finds the box of what the API refuses", () => {
    expect(refusedFaults({ wanted_to: "x", group: "x", heard_of: "x" })).toEqual({ wanted_to: "far", goods: "choice" });
  });
});
