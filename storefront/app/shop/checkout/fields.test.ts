import { describe, expect, it } from "vitest";
import type { CartPart } from "../../../../plugins/ocop/src/contract/cart-parts";
import { emptyInput, faultsOf, firstFault, readInput, type CheckoutInput } from "./fields";

const parts: CartPart[] = [
  {
    producer: { id: "pdr_1", name: "Hợp tác xã Mẫu", slug: "mau" },
    mode: "delivery",
    lines: [],
    item_total: 100_000,
    options: [
      {
        id: "so_1",
        kind: "delivery",
        name: "Giao tiêu chuẩn",
        amount: 30_000,
        free_from: null,
        promised_days: null,
        sales_point: null,
      },
    ],
    chosen: null,
    amount: null,
  },
];
const good: CheckoutInput = {
  ...emptyInput,
  name: "Hợp tác xã Mẫu",
  phone: "0912 345 678",
  province: "38",
  commune: "Hoằng Hóa",
  street: "Thôn 1",
  delivery: "pdr_1=so_1",
  payment: "cod",
};
const judge = (input: CheckoutInput) => faultsOf(input, parts, ["cod"], 130_000);

describe("faultsOf", () => {
  it("passes a complete form; e-mail and note may stay empty", () => {
    expect(judge(good)).toEqual({});
  });

  it("names every missing field", () => {
    expect(Object.keys(judge(emptyInput)).toSorted()).toEqual([
      "commune",
      "delivery",
      "name",
      "payment",
      "phone",
      "province",
      "street",
    ]);
  });

  it("tells a wrong phone, e-mail, option and payment apart", () => {
    const faults = judge({ ...good, phone: "123", email: "a@b", delivery: "pdr_1=so_9", payment: "gold" });
    expect(faults).toEqual({ phone: "phone", email: "email", delivery: "delivery_gone", payment: "payment_unknown" });
  });

  it("refuses texts longer than the database's and the courier's patience", () => {
    expect(judge({ ...good, note: "a".repeat(501), name: "b".repeat(81) })).toEqual({
      note: "too_long",
      name: "too_long",
    });
  });
});

describe("readInput", () => {
  it("cleans what phones and attackers send, and keeps line breaks in the note", () => {
    const form = new FormData();
    form.set("name", "  Ho\u0061\u0300ng\u0000 Mai ");
    form.set("note", "dòng 1\ndòng 2");
    const input = readInput(form);
    expect(input.name).toBe("Hoàng  Mai");
    expect(input.note).toContain("\n");
    expect(input.street).toBe("");
  });
});

describe("firstFault", () => {
  it("follows the order of the page", () => {
    expect(firstFault({ street: "required", phone: "phone" })).toBe("phone");
    expect(firstFault({})).toBeNull();
  });
});
