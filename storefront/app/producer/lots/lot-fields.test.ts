import type { LotProduct } from "../../../../plugins/ocop/src/contract/lot";
import { producerLots } from "../../shared/i18n/vi/producer-lots";
import { faultsOf, lotRequest, readLotFields } from "./lot-fields";

const product: LotProduct = {
  id: "prod_1",
  title: "Kẹo lạc",
  variants: [],
  last_shelf_days: 180,
  last_unit: "gói",
  last_place: null,
};

function typed(change: Record<string, string>) {
  const form = new FormData();
  const fields = {
    goods: "prod_1|variant_1",
    made_on: "2026-11-26",
    best_before: "",
    quantity: "120",
    unit: "gói",
    ...change,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return lotRequest(readLotFields(form), [product], producerLots.faults);
}

describe("what is sent of the form of a lot", () => {
  it("reckons best before as the last lot kept", () => {
    expect(typed({})).toEqual({
      request: {
        product_id: "prod_1",
        variant_id: "variant_1",
        number: null,
        made_on: "2026-11-26",
        best_before: "2027-05-25",
        quantity: 120,
        unit: "gói",
        place: null,
        note: null,
      },
    });
  });

  it("is what was typed, in whatever way people write days and thousands", () => {
    expect(typed({ goods: "prod_1", made_on: "5/1/2026", best_before: "05.02.2026", quantity: "1.200" })).toMatchObject(
      {
        request: { variant_id: null, made_on: "2026-01-05", best_before: "2026-02-05", quantity: 1200 },
      },
    );
    expect(typed({ no_expiry: "on", best_before: "2027-01-01" })).toMatchObject({ request: { best_before: null } });
  });

  it("is nothing while something is missing, which is named", () => {
    const { product: goods, day, quantity, text, best_before } = producerLots.faults;
    expect(typed({ goods: "", made_on: "hôm qua", quantity: "1,5", unit: " " })).toEqual({
      faults: { goods, made_on: day, quantity, unit: text, best_before },
    });
    expect(typed({ goods: "prod_unknown" })).toEqual({ faults: { best_before } });
  });

  it("brings the API's faults to the field that people see", () => {
    expect(faultsOf({ code: "lot_number_taken", message: "Đã có.", fields: {} })).toEqual({ number: "Đã có." });
    expect(
      faultsOf({ code: "invalid_body", message: "", fields: { variant_id: "Sai.", made_on: "Chưa đến." } }),
    ).toEqual({
      goods: "Sai.",
      made_on: "Chưa đến.",
    });
  });
});
