import { describe, expect, it } from "vitest";
import { officeRounds as words } from "../../shared/i18n/vi/office-rounds";
import { readRoundForm } from "./read-round";

const WHOLE = {
  name: "Đợt 1 năm 2026",
  year: "2026",
  intake_from: "2026-03-01",
  intake_until: "2026-03-31",
  session_on: "2026-04-15",
  criteria_version: "",
  min_sheets: "",
};

function read(changes: Partial<typeof WHOLE>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...WHOLE, ...changes })) form.set(name, value);
  return readRoundForm(form, words);
}

describe("readRoundForm", () => {
  it("leaves to the API what is left open", () => {
    const { name, intake_from, intake_until, session_on } = WHOLE;
    expect(read({}).body).toEqual({ name, year: 2026, intake_from, intake_until, session_on });
    expect(read({ criteria_version: "781", min_sheets: "7" }).body).toMatchObject({
      criteria_version: "781",
      min_sheets: 7,
    });
  });

  it.each([
    ["name", { name: " " }, words.faults.required],
    ["year", { year: "26" }, words.faults.year],
    ["intake_from", { intake_from: "" }, words.faults.day],
    ["intake_until", { intake_until: "2026-02-28" }, words.faults.order],
    ["session_on", { session_on: "2026-03-30" }, words.faults.order],
    ["min_sheets", { min_sheets: "0" }, words.faults.whole],
    ["min_sheets", { min_sheets: "năm" }, words.faults.whole],
  ])("says of %s what cannot be", (field, changes, fault) => {
    expect(read(changes)).toMatchObject({ body: null, fields: { [field]: fault } });
  });
});
