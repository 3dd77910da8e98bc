import { describe, expect, it } from "vitest";
import { readIncoming } from "./incoming-statement";

const head = "Ngày giao dịch;Số tham chiếu;Ghi nợ;Ghi có;Nội dung;Người chuyển";

describe("readIncoming", () => {
  it("reads what came in and leaves out what went out", () => {
    const text = `\uFEFF${head}\r\n25/11/2026 08:00;FT1;;150.000;DH123 mua hang;Cơ sở Thử nghiệm\r\n25/11/2026 09:00;FT2;90.000;;chi\r\n`;
    expect(readIncoming(text)).toEqual({
      rows: [
        {
          line: 2,
          amount: 150_000,
          bank_reference: "FT1",
          booked_at: new Date("2026-11-25T01:00:00Z"),
          content: "DH123 mua hang",
          counterparty_name: "Cơ sở Thử nghiệm",
          counterparty_account: null,
        },
      ],
    });
  });

  it("names line, column and reason of everything wrong, and answers no row then", () => {
    const text = [
      head,
      "25/11/2026;FT1;;150.000;ok;",
      "32/11/2026;FT1;;1.000,5;ok;",
      "25/11/2026;;;-70.000;ok;",
      "25/11/2026;FT3;;mười nghìn;ok;",
    ].join("\n");
    expect(readIncoming(text)).toEqual({
      faults: [
        { line: 3, column: "Ghi có", reason: "amount" },
        { line: 3, column: "Ngày giao dịch", reason: "moment" },
        { line: 3, column: "Số tham chiếu", reason: "twice" },
        { line: 4, column: "Ghi có", reason: "amount" },
        { line: 4, column: "Số tham chiếu", reason: "bank_reference" },
        { line: 5, column: "Ghi có", reason: "amount" },
      ],
    });
  });

  it("asks for the columns that it needs", () => {
    expect(readIncoming("Ngày;Ghi có\n25/11/2026;1000")).toEqual({
      faults: [
        { line: 1, column: "bank_reference", reason: "column_missing" },
        { line: 1, column: "content", reason: "column_missing" },
      ],
    });
    expect(readIncoming("")).toEqual({ faults: [{ line: 1, column: "", reason: "empty" }] });
  });
});
