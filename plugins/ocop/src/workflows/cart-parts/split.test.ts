import { describe, expect, it } from "vitest";
import type { CartFacts, CartLineFacts, CartMethodFacts } from "./read";
import { deliveryFaultOf, splitCart } from "./split";

const line = (more: Partial<CartLineFacts> = {}): CartLineFacts => ({
  id: "l1",
  producer_id: "p1",
  producer_name: "Hợp tác xã Mẫu",
  producer_slug: "hop-tac-xa-mau",
  title: "Chè Lam",
  variant_title: "Default variant",
  quantity: 2,
  unit_price: 100_000,
  discount: 0,
  grams: 500,
  requires_shipping: true,
  age_restricted: false,
  ...more,
});
const method = (more: Partial<CartMethodFacts> = {}): CartMethodFacts => ({
  id: "m1",
  option_id: "o1",
  amount: 30_000,
  discount: 0,
  producer_id: "p1",
  ...more,
});
const option = (id: string, producer_id: string, free_from: number | null = null) => ({
  id,
  name: "Giao tiêu chuẩn",
  sales_point: null,
  data: {
    producer_id,
    kind: "delivery" as const,
    rule: { kind: "flat" as const, amount: 30_000 },
    free_from,
    promised_days: { min: 3, max: 5 },
    sales_point_id: null,
  },
});
const cart = (more: Partial<CartFacts> = {}): CartFacts => ({
  province: "Thanh Hóa",
  completed: false,
  lines: [line()],
  methods: [method()],
  options: [option("o1", "p1")],
  ...more,
});

describe("splitCart", () => {
  it("offers only what reaches the address, and takes a cart back that chose another", () => {
    const bounded = option("o1", "p1");
    const facts = cart({ options: [{ ...bounded, data: { ...bounded.data, provinces: ["nghe-an"] } }] });
    expect(splitCart(facts)).toMatchObject({ parts: [{ options: [] }], ready: false });
    expect(deliveryFaultOf(facts)).toBe("delivery_changed");
    expect(splitCart({ ...facts, province: "Nghệ An" })).toMatchObject({ ready: true });
  });
  it("shows each producer's goods, ways of delivery and fee", () => {
    const shown = splitCart(cart({ lines: [line(), line({ id: "l2", producer_id: "p2", quantity: 1 })] }));
    expect(
      shown.parts.map(({ producer, item_total, chosen, amount }) => [producer.id, item_total, chosen, amount]),
    ).toEqual([
      ["p1", 200_000, "o1", 30_000],
      ["p2", 100_000, null, null],
    ]);
    expect(shown).toMatchObject({ ready: false, totals: { items: 300_000, delivery: 30_000, total: 330_000 } });
    expect(shown.parts[0]?.lines[0]?.variant).toBeNull();
  });

  it("books services without delivery", () => {
    const shown = splitCart(cart({ lines: [line({ requires_shipping: false })], methods: [] }));
    expect(shown).toMatchObject({ ready: true, parts: [{ mode: "booking", options: [], chosen: null }] });
  });

  it("counts the free amount before discounts", () => {
    const facts = cart({
      lines: [line({ discount: 50_000 })],
      options: [option("o1", "p1", 200_000)],
      methods: [method({ amount: 0 })],
    });
    expect(splitCart(facts)).toMatchObject({ ready: true, totals: { discount: 50_000, total: 150_000 } });
  });
});

describe("deliveryFaultOf", () => {
  it("passes one valid way a producer", () => {
    expect(deliveryFaultOf(cart())).toBeNull();
  });

  it("asks for what is missing", () => {
    expect(deliveryFaultOf(cart({ methods: [] }))).toBe("delivery_missing");
  });

  it("refuses fees of yesterday, ways of others, two ways, and ways of nobody", () => {
    expect(deliveryFaultOf(cart({ methods: [method({ amount: 29_999 })] }))).toBe("delivery_changed");
    expect(deliveryFaultOf(cart({ options: [option("o1", "p2")] }))).toBe("delivery_changed");
    expect(deliveryFaultOf(cart({ methods: [method(), method({ id: "m2" })] }))).toBe("delivery_changed");
    expect(deliveryFaultOf(cart({ methods: [method(), method({ id: "m2", producer_id: "p9" })] }))).toBe(
      "delivery_changed",
    );
    expect(deliveryFaultOf(cart({ lines: [line({ requires_shipping: false })] }))).toBe("delivery_changed");
  });
});
