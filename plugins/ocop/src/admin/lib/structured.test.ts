import type { RowColumn } from "./resource";
import { fromTextRows, fromTextWeek, readRanges, toTextRows, toTextWeek, UnreadableText } from "./structured";

const columns: RowColumn[] = [
  { name: "standard", label: "Tiêu chuẩn", kind: "text", required: true },
  { name: "valid_to", label: "Đến ngày", kind: "day" },
];

describe("opening hours as text", () => {
  it("are read with or without a leading zero and with either dash", () => {
    expect(readRanges("7:30-11:30, 13:30 – 24:00")).toEqual([
      ["07:30", "11:30"],
      ["13:30", "24:00"],
    ]);
  });

  it.each(["sáng", "08:00", "8-17", "08:00-25:00", "08:00-12:00-17:00"])("refuse “%s”", (text) => {
    expect(() => readRanges(text)).toThrow(UnreadableText);
  });

  it("come back as the same week; a blank week is unknown", () => {
    const week = { mon: [["08:00", "17:00"]], sun: [["08:00", "11:00"]] };
    expect(fromTextWeek(toTextWeek(week))).toEqual(week);
    expect(fromTextWeek(toTextWeek(null))).toBeNull();
  });
});

describe("rows as text", () => {
  it("drop what the server would refuse: ids, times, empty cells", () => {
    const stored = [
      { id: "pst_1", standard: "VietGAP", number: null, valid_to: "2027-01-31", created_at: "2026-01-01" },
    ];
    expect(fromTextRows(toTextRows(stored, columns), columns)).toEqual([
      { standard: "VietGAP", valid_to: "2027-01-31" },
    ]);
  });

  it("keep numbers as numbers and say where one is none", () => {
    const fees: RowColumn[] = [{ name: "fee", label: "Phí", kind: "number", required: true }];
    expect(fromTextRows(toTextRows([{ fee: 15_000 }], fees), fees)).toEqual([{ fee: 15_000 }]);
    expect(() => fromTextRows([{ fee: "1" }, { fee: "mười" }], fees)).toThrow("Dòng 2: “Phí” cần là một con số.");
  });

  it("drop blank rows and refuse half-filled ones by number and label", () => {
    expect(fromTextRows([{ standard: " ", valid_to: "" }], columns)).toEqual([]);
    expect(() => fromTextRows([{ standard: "", valid_to: "2027-01-31" }], columns)).toThrow(
      "Dòng 1: cần nhập “Tiêu chuẩn”.",
    );
  });
});
