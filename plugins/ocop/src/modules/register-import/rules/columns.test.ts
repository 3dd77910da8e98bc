import { describe, expect, it } from "vitest";
import { COLUMNS, columnOf } from "./columns";

describe("columnOf", () => {
  it("knows our own titles", () => {
    for (const [column, { title }] of Object.entries(COLUMNS))
      expect([title, columnOf(title)]).toEqual([title, column]);
  });

  it.each([
    ["Tên sản phẩm OCOP", "product"],
    ["SẢN PHẨM", "product"],
    ["Tên chủ thể/ Cơ sở sản xuất", "producer"],
    ["Đơn vị sản xuất", "producer"],
    ["Loại hình chủ thể", "kind"],
    ["Đơn vị công nhận", "issuer"],
    ["Số QĐ", "decision_number"],
    ["Quyết định công nhận", "decision_number"],
    ["Ngày ban hành QĐ", "decision_date"],
    ["Ngày cấp GCN", "issued_on"],
    ["Ngày công nhận", "issued_on"],
    ["Xã/Phường/Thị trấn", "commune"],
    ["Huyện, thị xã, TP", "district"],
    ["Phân hạng", "stars"],
    ["Đạt hạng sao", "stars"],
    ["Tổng điểm", "score"],
    ["Số lượng sản phẩm", null],
    ["Địa chỉ (xã)", "commune"],
    ["Huyện (trước 01/7/2025)", "district"],
    ["Điểm (tối đa 100)", "score"],
    ["Tên HTX", "producer"],
    ["Ghi chú", null],
    ["HTX Phủ Quảng", null],
    ["Hợp tác xã", null],
    ["Cơ sở Ba Làng", null],
    ["Xã Hoằng Lộc", null],
    ["Huyện Hoằng Hóa", null],
    ["Quyết định số 12/QĐ-UBND", null],
    ["Sản phẩm mới số 1", null],
    ["", null],
  ])("%s", (title, column) => expect(columnOf(title)).toBe(column));
});
