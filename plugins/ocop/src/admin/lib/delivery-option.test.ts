import { describe, expect, it } from "vitest";
import { ApiFault } from "./api-fault";
import { type DeliveryOption, faultsOfOption, fromBody, optionText, toEntity } from "./delivery-option";

const provinces = [{ value: "thanh-hoa", label: "Tỉnh Thanh Hóa" }];
const common = { name: "Giao tận nơi", free_from: null, promised_days: null, sales_point_id: null, provinces: null };
const options: DeliveryOption[] = [
  { ...common, kind: "delivery", rule: { kind: "flat", amount: 30_000 }, free_from: 500_000 },
  {
    ...common,
    kind: "delivery",
    rule: { kind: "province", amount: 40_000, fees: { "thanh-hoa": 15_000 } },
    promised_days: { min: 2, max: 4 },
    provinces: ["thanh-hoa", "nghe-an"],
  },
  {
    ...common,
    kind: "delivery",
    rule: { kind: "weight", amount: 20_000, base_grams: 1000, step_grams: 500, step_amount: 5000 },
  },
  { ...common, kind: "pickup", rule: { kind: "flat", amount: 0 }, sales_point_id: "spt_1" },
];

const faultOf = (body: Record<string, unknown>) => {
  try {
    fromBody({ ...toEntity(options[1] ?? null), ...body }, provinces);
  } catch (fault) {
    return fault instanceof ApiFault ? fault.fields : fault;
  }
  return null;
};

describe("a way of delivery in a form", () => {
  it.each(options)("comes back as it was: $kind by $rule.kind", (option) => {
    expect(fromBody(toEntity(option), provinces)).toEqual(option);
  });

  it("names the inputs that contradict one another", () => {
    expect(faultOf({ min_days: 5 })).toEqual({ max_days: "Không được sớm hơn ngày sớm nhất." });
    expect(faultOf({ min_days: null })).toEqual({ min_days: "Cần nhập cả hai ngày, hoặc để trống cả hai." });
    const row = { province: "thanh-hoa", fee: 1 };
    expect(faultOf({ fees: [row, row] })).toEqual({ fees: "Tỉnh Thanh Hóa có hai dòng." });
    expect(faultOf({})).toBeNull();
  });

  it("shows the server's faults at its inputs, and those of other options by their path", () => {
    const fields = {
      "delivery_options.1.rule.amount": "a",
      "delivery_options.1.rule.fees.thanh-hoa": "b",
      "delivery_options.1.promised_days.min": "c",
      "delivery_options.1.sales_point_id": "d",
      "delivery_options.0.name": "e",
    };
    expect(faultsOfOption(fields, 1, provinces)).toEqual({
      amount: "a",
      fees: "Tỉnh Thanh Hóa: b",
      min_days: "c",
      sales_point_id: "d",
      "delivery_options.0.name": "e",
    });
  });
});

describe("optionText", () => {
  it("says how, for how much, and when", () => {
    expect(options.map((option) => optionText(option).replaceAll("\u00a0", " "))).toEqual([
      "Giao tận nơi: 30.000 ₫ · miễn phí từ 500.000 ₫ tiền hàng",
      "Giao tận nơi: 1 tỉnh có phí riêng, nơi khác 40.000 ₫ · chỉ tới 2 tỉnh, thành phố · 2 đến 4 ngày",
      "Giao tận nơi: tới 1000 g 20.000 ₫, mỗi 500 g thêm 5.000 ₫",
      "Nhận tại điểm bán, không mất phí",
    ]);
  });
});
