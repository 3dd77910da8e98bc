import { describe, expect, it } from "vitest";
import { readAmount } from "../../../shared/read-amount";
import { readTransfers } from "./bank-statement";

describe("readAmount", () => {
  it.each([
    ["185.000", 185_000],
    ["1,250,000 VND", 1_250_000],
    ["-500000", 500_000],
    ["99 ₫", 99],
  ])("reads %s", (text, amount) => expect(readAmount(text)).toBe(amount));

  it.each(["", "0", "12.5", "1.000,00", "185000.50", "1e6", "12 34x", "1.00", "99999999999999999999"])(
    "refuses %j: no whole đồng",
    (text) => expect(readAmount(text)).toBeNull(),
  );
});

describe("readTransfers", () => {
  it("finds the columns by the bank's words, whatever their order", () => {
    const text =
      "Ngày;Nội dung;Số tiền;Mã giao dịch;Trạng thái\n25/11/2026;OCPT… CHI TRA;1.250.000;FT1;Thành công\n;x;5;;Hoàn trả\n";
    expect(readTransfers(text)).toEqual({
      rows: [
        { line: 2, amount: 1_250_000, content: "OCPT… CHI TRA", bank_reference: "FT1", outcome: "confirmed" },
        { line: 3, amount: 5, content: "x", bank_reference: null, outcome: "returned" },
      ],
    });
  });

  it("names line and column of everything that is wrong, and answers no row", () => {
    const text = "Số tiền;Nội dung;Trạng thái\n5.000;x;\n1,5;;\n7;y;có lẽ\n1;2;;9";
    expect(readTransfers(text)).toEqual({
      faults: [
        { line: 3, column: "Số tiền", reason: "amount" },
        { line: 3, column: "Nội dung", reason: "content" },
        { line: 4, column: "Trạng thái", reason: "outcome" },
        { line: 5, column: "", reason: "cells" },
      ],
    });
  });

  it.each([
    ["", "empty"],
    ["Số tiền;Nội dung", "empty"],
    ["Nội dung\nx", "column_missing"],
    ["Số tiền;Ghi nợ;Nội dung\n1;1;x", "column_twice"],
    ['Số tiền;Nội dung\n"1;x', "malformed"],
  ])("refuses %j", (text, reason) => {
    const read = readTransfers(text);
    expect("faults" in read && read.faults[0]?.reason).toBe(reason);
  });
});
