import { describe, expect, it } from "vitest";
import { publicOrder } from "../../../contract/order";
import { publicOrderOf, type OrderRow } from "./public-order";

const order: OrderRow = {
  display_id: 12,
  status: "pending",
  fulfillment_status: "not_fulfilled",
  created_at: "2026-03-01T08:00:00.000Z",
  email: "thu-mua@example.com",
  metadata: { note: "  Gọi trước khi giao  ", internal: "not for buyers" },
  total: 215_000,
  item_total: 185_000,
  shipping_total: 30_000,
  discount_total: 0,
  tax_total: 0,
  items: [
    {
      title: "Default",
      product_title: "Chè Lam",
      variant_title: "Default variant",
      product_handle: "che-lam-abc234",
      thumbnail: null,
      quantity: 1,
      unit_price: 185_000,
      total: 185_000,
    },
  ],
  shipping_methods: [{ name: "Giao tiêu chuẩn", total: 30_000 }],
  shipping_address: {
    first_name: "Hợp tác xã Mẫu",
    last_name: "",
    phone: "0912345678",
    address_1: "Thôn 1",
    city: "Xã Hoằng Hóa",
    province: "Tỉnh Thanh Hóa",
  },
  payment_collections: [{ captured_amount: 0, payment_sessions: [{ provider_id: "pp_cod_cod" }] }],
};

describe("publicOrderOf", () => {
  it("fits the contract and carries nothing else", () => {
    const shown = publicOrderOf(order, [], null);
    expect(publicOrder.strict().parse(shown)).toEqual(shown);
    expect(JSON.stringify(shown)).not.toContain("not for buyers");
    expect(shown.note).toBe("Gọi trước khi giao");
    expect(shown.items[0]?.variant).toBeNull();
  });

  it("asks for the cash until it is captured", () => {
    expect(publicOrderOf(order, [], null).payment).toEqual({
      method: "cash_on_delivery",
      paid: false,
      amount_due: 215_000,
    });
    const paid = {
      ...order,
      payment_collections: [{ captured_amount: 215_000, payment_sessions: [{ provider_id: "pp_cod_cod" }] }],
    };
    expect(publicOrderOf(paid, [], null).payment).toEqual({ method: "cash_on_delivery", paid: true, amount_due: 0 });
  });

  it("tells the state in the buyer's terms", () => {
    expect(publicOrderOf(order, [], null).state).toBe("placed");
    expect(publicOrderOf({ ...order, fulfillment_status: "partially_shipped" }, [], null).state).toBe("shipped");
    expect(publicOrderOf({ ...order, status: "canceled", fulfillment_status: "shipped" }, [], null).state).toBe(
      "cancelled",
    );
    expect(publicOrderOf({ ...order, status: "canceled" }, [], null).payment.amount_due).toBe(0);
  });
});
