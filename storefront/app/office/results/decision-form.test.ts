import { describe, expect, it } from "vitest";
import type { EntryRow } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import { officeResults as words } from "../../shared/i18n/vi/office-results";
import { readDecision, sortOutcomes } from "./decision-form";

const entry = (
  id: string,
  outcome: "recognise" | "propose" | "decline",
  status: EntryRow["status"] = "scored",
): EntryRow => ({
  id,
  dossier_id: `dos_${id}`,
  product_name: id,
  group: "food",
  producer: { id: "prod", name: "Hợp tác xã Thử nghiệm" },
  commune: null,
  status,
  product_set: null,
  forward_id: null,
  appeal_id: null,
  submitted: 5,
  recused: 0,
  own_sheet: null,
  result: {
    mean: 80,
    spread: 1,
    sheets: 5,
    stopped_by: [],
    rank: 4,
    outcome: { outcome, stars: outcome === "recognise" ? 4 : null, potential_five: false, reason: null },
  },
  certificate: null,
  forwarded: null,
  appeal: null,
});

const ENTRIES = [
  entry("a", "recognise"),
  entry("b", "recognise"),
  entry("c", "decline"),
  entry("d", "recognise", "removed"),
];
const WHOLE = {
  decision_number: "12/QĐ-UBND",
  decision_date: "2026-05-05",
  issued_on: "",
  "number.a": "01",
  "number.b": "02",
};

function read(changes: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...WHOLE, ...changes })) form.set(name, value);
  return readDecision(form, ENTRIES, words);
}

describe("a decision", () => {
  it("gives a number to what is recognised and to nothing else", () => {
    expect(sortOutcomes(ENTRIES).recognise.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(read({ "number.c": "03" })).toMatchObject({
      fields: {},
      body: {
        decision_number: "12/QĐ-UBND",
        decision_date: "2026-05-05",
        certificates: [
          { entry_id: "a", number: "01" },
          { entry_id: "b", number: "02" },
        ],
        reason: null,
      },
    });
    expect(read({}).body).not.toHaveProperty("issued_on");
  });

  it.each([
    [{ decision_number: " " }, "decision_number", words.faults.required],
    [{ decision_date: "" }, "decision_date", words.faults.day],
    [{ issued_on: "2026-05-04" }, "issued_on", words.faults.order],
    [{ "number.b": "" }, "number.b", words.faults.number],
    [{ "number.b": "01" }, "number.b", words.faults.twice],
  ])("%o is said beside its field", (changes, field, fault) => {
    expect(read(changes).fields).toEqual({ [field]: fault });
  });
});
