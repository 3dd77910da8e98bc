import { askToMend, changedFields, faultsOf, toBody, toFormValues } from "./form-values";
import type { FieldSpec } from "./resource";

const fields: FieldSpec[] = [
  { name: "name", label: "Tên", kind: "text", required: true },
  { name: "stall_count", label: "Số gian", kind: "number" },
  { name: "hours", label: "Giờ", kind: "hours" },
  { name: "latitude_e6", label: "Vĩ độ", kind: "degrees" },
  { name: "photos", label: "Ảnh", kind: "lines" },
  { name: "number", label: "Số", kind: "text", fixed: true },
];
const entity = {
  id: "x",
  name: "Điểm A",
  stall_count: 3,
  hours: { mon: [["08:00", "17:00"]] },
  latitude_e6: 19_807_512,
  photos: ["/a.webp", "/b.webp"],
  number: "1",
};

describe("form values", () => {
  it("survive a round trip, without what is fixed", () => {
    const { id: _id, number: _number, ...body } = entity;
    expect(toBody(fields, toFormValues(fields, entity), false)).toEqual({ body, faults: {} });
  });

  it("show degrees and not millionths", () => {
    expect(toFormValues(fields, entity).latitude_e6).toBe("19.807512");
  });

  it("leave empty inputs of a new entity out, and empty the field of an existing one", () => {
    const values = { name: "A", stall_count: "", hours: "", number: "7" };
    expect(toBody(fields, values, true).body).toEqual({ name: "A", number: "7" });
    const emptied = { name: "A", stall_count: null, hours: null, latitude_e6: null, photos: null };
    expect(toBody(fields, values, false).body).toEqual(emptied);
  });

  it("name what is missing or malformed", () => {
    const values = { name: " ", stall_count: "ba", hours: '{"mon":"sáng"}', number: "" };
    expect(Object.keys(toBody(fields, values, true).faults)).toEqual(["name", "stall_count", "hours"]);
  });

  it("know which inputs were touched", () => {
    const before = toFormValues(fields, entity);
    expect(changedFields(fields, before, before)).toEqual([]);
    const touched = changedFields(fields, before, { ...before, photos: "/a.webp", name: "Điểm B" });
    expect(touched.map(({ name }) => name)).toEqual(["name", "photos"]);
  });

  it("bring faults of the server to their input", () => {
    expect(faultsOf(fields, { "photos.0": "Quá dài.", unknown: "Không có trường này." })).toEqual({
      photos: "Quá dài.",
      unknown: "Không có trường này.",
    });
  });

  it("are asked for by label", () => {
    expect(askToMend(fields, { hours: "…", elsewhere: "…" })).toBe("Cần xem lại: Giờ, elsewhere.");
  });
});
