import { describe, expect, it } from "vitest";
import { readDay, readDecision } from "./day";

describe("readDay", () => {
  it.each([
    ["15/12/2023", "2023-12-15", null],
    ["5.1.2024", "2024-01-05", null],
    ["2023-12-15", "2023-12-15", null],
    ["ngày 15 tháng 12 năm 2023", "2023-12-15", null],
    ["Ngày 5 tháng 1 năm 2024".normalize("NFD"), "2024-01-05", null],
    ["15/12/23", "2023-12-15", "short"],
    ["45275", "2023-12-15", "counted"],
    ["45275,5", "2023-12-15", "counted"],
  ])("%s", (cell, day, repaired) => expect(readDay(cell)).toEqual({ day, repaired }));

  it("counts from 1904 where the workbook does", () => {
    expect(readDay("43813", true)).toEqual({ day: "2023-12-15", repaired: "counted" });
  });

  it.each(["2023", "31/02/2023", "12/2023", "hôm qua", "29/02/23", "452755"])("takes %s for no day", (cell) =>
    expect(readDay(cell)).toBeNull(),
  );
});

describe("readDecision", () => {
  it.each([
    ["1234/QĐ-UBND ngày 15/12/2023", "1234/QĐ-UBND", "2023-12-15"],
    ["QĐ số 1234/QĐ-UBND, ngày 15 tháng 12 năm 2023", "1234/QĐ-UBND", "2023-12-15"],
    ["Quyết định số: 12/QĐ-UBND (ngày 15/12/2023)", "12/QĐ-UBND", "2023-12-15"],
    ["1234/QĐ-UBND", "1234/QĐ-UBND", undefined],
  ])("%s", (cell, number, day) => {
    const read = readDecision(cell);
    expect([read.number, read.day?.day]).toEqual([number, day]);
  });
});
