import { producerLots } from "../../shared/i18n/vi/producer-lots";
import { deedBody, readDeed } from "./deed-fields";

const { text, day } = producerLots.faults;

function sent(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readDeed(form, producerLots.faults);
}

describe("what a form of a lot's page sends", () => {
  it("is what was typed, and null where nothing was", () => {
    const deed = sent({
      act: "step",
      "step-what": " Rang  lạc\n",
      "step-done_on": "26/11/2026",
      "step-place": "",
      what: "x",
    });
    expect(deed?.faults).toEqual({});
    expect(deed && deedBody(deed)).toEqual({
      what: "Rang  lạc",
      done_on: "2026-11-26",
      place: null,
      done_by: null,
      corrects: null,
    });
  });

  it("names what is missing", () => {
    expect(sent({ act: "recall", "recall-reason": " " })?.faults).toEqual({ reason: text });
    expect(sent({ act: "test", "test-what": "Độ ẩm", "test-tested_on": "" })?.faults).toEqual({
      laboratory: text,
      result: text,
      tested_on: day,
    });
    expect(sent({ act: "issue" })?.faults).toEqual({});
  });

  it("is nothing for a form that the page does not have", () => {
    expect(sent({ act: "delete" })).toBeNull();
    expect(sent({})).toBeNull();
  });
});
