import { describe, expect, it } from "vitest";
import type { Statement } from "../../contract/statement";
import { csvOf } from "../../shared/csv";
import { statementTable } from "./statement-table";

const statement: Statement = {
  producer: { id: "pdr_1", slug: "ho-kinh-doanh-7k2mqx", name: "Hộ kinh doanh" },
  month: "2026-11",
  opening: -20_000,
  closing: 75_000,
  totals: [
    { kind: "sale", count: 1, amount: 100_000 },
    { kind: "commission", count: 1, amount: -5_000 },
  ],
  entries: [
    {
      id: "1",
      day: "2026-11-02",
      kind: "sale",
      order_number: "1001-2",
      title: "=cmd|' /C calc'!A0",
      note: null,
      amount: 100_000,
    },
    {
      id: "2",
      day: "2026-11-02",
      kind: "commission",
      order_number: "1001-2",
      title: "Chè; lam",
      note: null,
      amount: -5_000,
    },
  ],
};

describe("a statement as a file", () => {
  it("opens with what was owed before, and closes with what is owed after", () => {
    const rows = statementTable(statement, "vi").rows;
    expect(rows[0]).toEqual([null, "Số dư đầu tháng", null, null, null, -20_000]);
    const amounts = rows.slice(0, 3).map((row) => Number(row[5]));
    expect(rows[3]?.[5]).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
  });

  it("keeps a product's name from being run in Excel", () => {
    const csv = csvOf(statementTable(statement, "vi"));
    expect(csv).toContain(`;'=cmd|' /C calc'!A0;`);
    expect(csv).toContain(`;"Chè; lam";`);
    expect(csv.split("\r\n")[3]).toMatch(/;-5000$/);
  });

  it("speaks English to those who ask for it", () => {
    expect(statementTable(statement, "en").rows.map((row) => row[1])).toContain("Total: Commission");
  });
});
