import type { MailOrder, MailPart } from "../facts";
import { writingOf, type Writing } from "./context";

export function part(changes: Partial<MailPart> = {}): MailPart {
  return {
    id: "pord_1",
    number: "1001-1",
    producer: "Hợp tác xã Thử nghiệm",
    status: "new",
    mode: "delivery",
    payment_method: "cod",
    delivery_name: "Giao tiêu chuẩn",
    promised_days_min: 2,
    promised_days_max: 4,
    carrier: null,
    tracking_code: null,
    item_total: 1_204_567,
    discount_total: 0,
    delivery_total: 30_000,
    total: 1_234_567,
    taken_back: 0,
    paid_at: null,
    delivered_at: null,
    refused_at_door: false,
    lines: [
      {
        id: "porl_1",
        title: "Nước mắm",
        variant_title: "Chai 500 ml",
        quantity: 1,
        cancelled_quantity: 0,
        unit_price: 1_204_567,
        item_total: 1_204_567,
      },
    ],
    ...changes,
  };
}

export function order(changes: Partial<MailOrder> = {}): MailOrder {
  return {
    id: "order_01K00000000000000000000000",
    number: 1001,
    email: "nguoi-mua@example.com",
    language: "vi",
    placed_at: new Date("2026-11-25T18:00:00Z"),
    name: "Nhà văn hóa thôn 1",
    phone: "0912345678",
    street: "Thôn 1",
    commune: "Xã Hoằng Hóa",
    province: "Tỉnh Thanh Hóa",
    note: null,
    pay_until: null,
    received: 0,
    parts: [part()],
    ...changes,
  };
}

export const NOW = new Date("2026-11-26T02:00:00Z");

export const writing = (changes: Partial<MailOrder> = {}): Writing =>
  writingOf(order(changes), "https://cho.example", "token", NOW);
