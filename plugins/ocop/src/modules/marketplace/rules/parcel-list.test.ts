import { describe, expect, it } from "vitest";
import { parcelDifferences, readParcels } from "./parcel-list";

describe("a carrier's list of parcels", () => {
  it("is read by its head", () => {
    expect(readParcels("Mã vận đơn;Tiền thu hộ\nGHN1;185.000\nGHN2;99000")).toEqual({
      rows: [
        { line: 2, tracking_code: "GHN1", amount: 185_000 },
        { line: 3, tracking_code: "GHN2", amount: 99_000 },
      ],
    });
  });

  it.each([
    ["Mã vận đơn;Tiền\nx;1", "column_missing"],
    ["Mã vận đơn;Số tiền\n;1", "tracking_code"],
    ["Mã vận đơn;Số tiền\nx;0", "amount"],
    ["Mã vận đơn;Số tiền\nx;1\nx;1", "twice"],
  ])("%j is refused whole", (text, reason) => {
    expect(readParcels(text)).toMatchObject({ faults: [{ reason }] });
  });

  it("shows where it and the books differ", () => {
    const rows = [
      { line: 2, tracking_code: "a", amount: 1 },
      { line: 3, tracking_code: "b", amount: 2 },
      { line: 4, tracking_code: "c", amount: 3 },
    ];
    const books = new Map([
      ["a", 1],
      ["b", 5],
    ]);
    expect(parcelDifferences(rows, books)).toEqual([
      { tracking_code: "b", said: 2, collected: 5 },
      { tracking_code: "c", said: 3, collected: null },
    ]);
  });
});
