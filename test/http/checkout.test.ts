import { beforeAll, describe, expect, it } from "vitest";
import { buyable, cartWith, placeCashOrder, post, prepareForCash, region, type Buyable } from "../support/checkout";
import { api, apiJson, token } from "../support/stack";

let goods: Buyable;

beforeAll(async () => {
  goods = await buyable();
});

describe("a cash-on-delivery order", () => {
  it("goes from cart to order page", async () => {
    const { total, token: link } = await placeCashOrder(goods.variant_id, 2);
    const { order } = await apiJson<{ order: Record<string, unknown> }>(`/store/order-links/${link}`);
    expect(order).toMatchObject({
      state: "placed",
      items: [{ title: goods.title, quantity: 2, unit_price: goods.price, total: goods.price * 2 }],
      contact: { name: "Hợp tác xã Thử nghiệm", phone: "0912345678", email: null },
      payment: { method: "cash_on_delivery", paid: false, amount_due: total },
      totals: { total },
      note: "Gọi trước khi giao",
    });
    expect(JSON.stringify(order)).not.toMatch(/order_|cus_|cart_|pay_col_/);
  });

  it("stays unpaid whatever the buyer sends along", async () => {
    const cart = await cartWith(goods.variant_id);
    const { session } = await prepareForCash(cart.id);
    expect(session).toMatchObject({
      status: "pending_authorization",
      authorized_at: null,
      data: { state: "to_collect", collected_at: null },
    });
  });

  it("is one order however often and how simultaneously it is completed", async () => {
    const cart = await cartWith(goods.variant_id);
    await prepareForCash(cart.id);
    const complete = async () => (await post(`/store/carts/${cart.id}/complete`, {})).body.order as { id: string };
    const orders = [...(await Promise.all([complete(), complete()])), await complete()];
    expect(new Set(orders.map(({ id }) => id)).size).toBe(1);
    const links = await Promise.all([1, 2].map(async () => post("/store/order-links", { cart_id: cart.id })));
    expect(links[0]?.body.token).toBe(links[1]?.body.token);
  });

  it("can only be paid in cash: the stock system provider is not offered and is refused", async () => {
    const { id } = await region();
    const { payment_providers } = await apiJson<{ payment_providers: { id: string }[] }>(
      `/store/payment-providers?region_id=${id}`,
    );
    expect(payment_providers.map((provider) => provider.id)).toContain("pp_cod_cod");
    expect(payment_providers.map((provider) => provider.id)).not.toContain("pp_system_default");
    const cart = await cartWith(goods.variant_id);
    const collection = await post("/store/payment-collections", { cart_id: cart.id });
    const { id: collectionId } = collection.body.payment_collection as { id: string };
    const session = await post(`/store/payment-collections/${collectionId}/payment-sessions`, {
      provider_id: "pp_system_default",
    });
    expect(session.status).toBe(400);
  });
});

describe("quantities", () => {
  it.each([0.1, -1, 0, 1e9, "3", null])("refuses %s at every door and names the field", async (quantity) => {
    const { id: region_id } = await region();
    const cart = await cartWith(goods.variant_id);
    const line = cart.items[0]?.id ?? "";
    const created = await post("/store/carts", { region_id, items: [{ variant_id: goods.variant_id, quantity }] });
    const added = await post(`/store/carts/${cart.id}/line-items`, { variant_id: goods.variant_id, quantity });
    const changed = await post(`/store/carts/${cart.id}/line-items/${line}`, { quantity });
    expect([created.status, added.status, changed.status]).toEqual([400, 400, 400]);
    expect(created.body.fields).toHaveProperty(["items.0.quantity"]);
    expect(added.body.fields).toHaveProperty("quantity");
    expect(changed.body.fields).toHaveProperty("quantity");
  });

  it("names the product when there is not enough of it", async () => {
    const cart = await cartWith(goods.variant_id);
    const { status, body } = await post(`/store/carts/${cart.id}/line-items`, {
      variant_id: goods.variant_id,
      quantity: Math.min(goods.stock, 999),
    });
    expect(status).toBe(400);
    expect(JSON.stringify(body.fields)).toContain(goods.stock < 999 ? goods.title : "999");
  });
});

describe("what is hidden stays hidden", () => {
  it("refuses unknown goods like hidden ones", async () => {
    const cart = await cartWith(goods.variant_id);
    const answer = await post(`/store/carts/${cart.id}/line-items`, {
      variant_id: "variant_01HZZZZZZZZZZZZZZZZZZZZZZZ",
      quantity: 1,
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "product_unavailable", fields: { variant_id: expect.any(String) } },
    });
  });

  it("keeps alcohol out of the carts of everyone without an age pass", async () => {
    const alcohol = await alcoholVariants();
    expect(alcohol.length).toBeGreaterThan(0);
    const cart = await cartWith(goods.variant_id);
    for (const variant_id of alcohol) {
      const added = await post(`/store/carts/${cart.id}/line-items`, { variant_id, quantity: 1 });
      expect(added).toMatchObject({ status: 403, body: { code: "age_screen_required" } });
    }
  });

  it("closes an order's raw id to guests and to other customers", async () => {
    const { order_id } = await placeCashOrder(goods.variant_id);
    expect((await api(`/store/orders/${order_id}`)).status).toBe(404);
    expect((await api(`/store/orders/${order_id}`, { token: await token("customer") })).status).toBe(404);
  });

  it("answers 404 for forged, foreign and unfinished links", async () => {
    const { token: link, order_id } = await placeCashOrder(goods.variant_id);
    const forged = link.slice(0, -1) + (link.endsWith("A") ? "B" : "A");
    for (const wrong of [forged, order_id, link.slice(0, 26), "x", `${link}x`]) {
      expect((await api(`/store/order-links/${wrong}`)).status).toBe(404);
    }
    const open = await cartWith(goods.variant_id);
    expect((await post("/store/order-links", { cart_id: open.id })).status).toBe(404);
    expect((await post("/store/order-links", { cart_id: { $ne: null } })).status).toBe(400);
  });
});

/** Variants of the goods that the demo keeps for adults, read with the operator's rights. */
async function alcoholVariants(): Promise<string[]> {
  const operator = await token("operator");
  const fields = encodeURIComponent("id,variants.id,rated_product.age_restricted");
  const { products } = await apiJson<{
    products: { variants: { id: string }[]; rated_product?: { age_restricted: boolean } | null }[];
  }>(`/admin/products?limit=300&fields=${fields}`, { token: operator });
  return products
    .filter((product) => product.rated_product?.age_restricted)
    .flatMap((product) => product.variants.slice(0, 1).map(({ id }) => id));
}
