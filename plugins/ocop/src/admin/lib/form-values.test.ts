import { toBody, toFormValues } from "./form-values"
import type { FieldSpec } from "./resource"

const fields: FieldSpec[] = [
  { name: "name", label: "Tên", kind: "text", required: true },
  { name: "stall_count", label: "Số gian", kind: "number" },
  { name: "hours", label: "Giờ", kind: "json" },
  { name: "number", label: "Số", kind: "text", fixed: true },
]

describe("form values", () => {
  it("survive a round trip", () => {
    const values = toFormValues(fields, { id: "x", name: "Điểm A", stall_count: 3, hours: { mon: [["08:00", "17:00"]] }, number: "1" })
    expect(toBody(fields, values, false)).toEqual({ body: { name: "Điểm A", stall_count: 3, hours: { mon: [["08:00", "17:00"]] } }, faults: {} })
  })

  it("leave empty inputs of a new entity out, and empty the field of an existing one", () => {
    const values = { name: "A", stall_count: "", hours: "", number: "7" }
    expect(toBody(fields, values, true).body).toEqual({ name: "A", number: "7" })
    expect(toBody(fields, values, false).body).toEqual({ name: "A", stall_count: null, hours: null })
  })

  it("name what is missing or malformed", () => {
    const { faults } = toBody(fields, { name: " ", stall_count: "ba", hours: "{", number: "" }, true)
    expect(Object.keys(faults)).toEqual(["name", "stall_count", "hours"])
  })
})
