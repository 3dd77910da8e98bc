import { describe, expect, it } from "vitest";
import { NO_MARKS } from "../../../shared/workbook-marks";
import { HEAD, ROW } from "./list.fixture";
import { readList } from "./read-list";

const lines = (rows: readonly (readonly string[])[]) =>
  rows.map((cells, index) => ({ number: index + 1, cells: [...cells] }));
const read = (rows: readonly (readonly string[])[]) => readList({ lines: lines(rows), marks: NO_MARKS }, 100);

describe("a list of rated products", () => {
  it("begins below titles of any number, and says what it says", () => {
    const { rows, faults } = read([
      ["UBND TỈNH THANH HÓA"],
      ["DANH SÁCH SẢN PHẨM OCOP"],
      HEAD,
      ["(1)", "(2)", "(3)"],
      ROW,
    ]);
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      expect.objectContaining({
        line: 5,
        product: "Chè lam",
        producer: "HTX Phủ Quảng",
        kind: "cooperative",
        place: { commune: "Hoằng Lộc", district: "Hoằng Hóa", province: null },
        group: "food",
        stars: 4,
        score: 82.5,
        decision_number: "12/QĐ-UBND",
        issued_on: "2023-12-15",
        faults: [],
        notes: [],
      }),
    ]);
  });

  it("may have a head of two lines", () => {
    const { rows } = read([
      ["TT", "Tên sản phẩm", "Tên cơ sở sản xuất", "Ngành hàng", "Kết quả đánh giá", "", "Quyết định công nhận"],
      ["", "", "", "", "Tổng điểm", "Xếp hạng", ""],
      ["1", "Nước mắm", "Cty TNHH Ba Làng", "thuc pham", "71", "★★★★", "QĐ số 3/QĐ-UBND ngày 2 tháng 1 năm 2024"],
    ]);
    expect(rows).toMatchObject([
      {
        line: 3,
        kind: "enterprise",
        score: 71,
        stars: 4,
        decision_number: "3/QĐ-UBND",
        decision_date: "2024-01-02",
        issued_on: "2024-01-02",
      },
    ]);
  });

  it("has values that look like titles", () => {
    const row = [
      "1",
      "Chè lam",
      "Hợp tác xã Phủ Quảng",
      "Xã Hoằng Lộc",
      "Huyện Hoằng Hóa",
      "Nhóm thực phẩm",
      "4",
      "QĐ số 1/QĐ-UBND",
      "15/12/2023",
      "82",
    ];
    const { rows } = read([HEAD, row, row]);
    expect(rows.map(({ line, decision_number }) => [line, decision_number])).toEqual([
      [2, "1/QĐ-UBND"],
      [3, "1/QĐ-UBND"],
    ]);
  });

  it("has headings that say the group and the district of what follows, and sums that say nothing", () => {
    const bare = HEAD.filter((title) => !["Huyện", "Nhóm sản phẩm"].includes(title));
    const row = ROW.filter((_, place) => place !== 4 && place !== 5);
    const { rows } = read([bare, ["I", "Nhóm đồ uống"], ["1.", "Huyện Nga Sơn"], row, ["", "Tổng cộng", "1"]]);
    expect(rows).toMatchObject([{ line: 4, group: "beverage", place: { district: "Huyện Nga Sơn" } }]);
  });

  it("is read composed, whatever form its letters have", () => {
    const { rows } = read([HEAD.map((title) => title.normalize("NFD")), ROW.map((cell) => cell.normalize("NFD"))]);
    expect(rows).toMatchObject([
      { product: "Chè lam".normalize("NFC"), group: "food", place: { commune: "Hoằng Lộc" } },
    ]);
  });

  it("names each cell that cannot be read, and where it is", () => {
    const { rows } = read([HEAD, ["1", "", "HTX", "", "", "Xe máy", "6 sao", "", "31/02/2023", "101"]]);
    expect(rows[0]?.faults).toEqual([
      { line: 2, column: "Tên sản phẩm", cell: "B2", reason: "missing", detail: null },
      { line: 2, column: "Nhóm sản phẩm", cell: "F2", reason: "group", detail: null },
      { line: 2, column: "Hạng sao", cell: "G2", reason: "stars", detail: null },
      { line: 2, column: "Điểm", cell: "J2", reason: "number", detail: null },
      { line: 2, column: "Ngày cấp", cell: "I2", reason: "day", detail: null },
    ]);
  });

  it.each([
    [[["a", "b"]], "no_header"],
    [[HEAD], "empty"],
    [[HEAD.filter((title) => title !== "Chủ thể"), ROW], "column_missing"],
    [[HEAD, ...Array.from({ length: 101 }, () => ROW)], "too_long"],
    [[HEAD, ...Array.from({ length: 200_000 }, () => ["a"])], "too_long"],
  ])("is refused as a whole: %#", (rows, reason) => {
    expect(read(rows)).toMatchObject({ rows: [], faults: [{ reason }] });
  });
});
