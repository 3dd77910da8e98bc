import { api, apiJson, token } from "./stack";

/** A producer's part as the operator sees it. Đồng. */
export interface Part {
  id: string;
  number: string;
  order_id: string;
  producer_id: string;
  status: string;
  payment_method: string;
  item_total: number;
  discount_total: number;
  delivery_total: number;
  total: number;
  refunded_total: number;
  paid_at: string | null;
  lines?: {
    id: string;
    order_line_id: string;
    quantity: number;
    total: number;
    cancelled_quantity: number;
    commission: number;
  }[];
}

async function operator(pathname: string, init: RequestInit = {}): Promise<Response> {
  return api(pathname, { ...init, token: await token("operator") });
}

/** JSON of an operator's request that must succeed. */
export async function operatorJson<T>(pathname: string, init: RequestInit = {}): Promise<T> {
  return apiJson<T>(pathname, { ...init, token: await token("operator") });
}

/** The parts of an order, by their numbers. */
export async function partsOf(orderId: string): Promise<Part[]> {
  const { producer_orders } = await operatorJson<{ producer_orders: Part[] }>(
    `/admin/ocop/producer-orders?order_id=${orderId}&limit=100`,
  );
  return producer_orders.toSorted((a, b) => a.number.localeCompare(b.number, "en", { numeric: true }));
}

/** One part with its lines. */
export async function partDetail(id: string): Promise<Part> {
  return (await operatorJson<{ producer_order: Part }>(`/admin/ocop/producer-orders/${id}`)).producer_order;
}

/** Does an act on a part as the operator; answers the status and body. */
export async function act(
  id: string,
  deed: Record<string, unknown>,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await operator(`/admin/ocop/producer-orders/${id}/acts`, {
    method: "POST",
    body: JSON.stringify(deed),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** Asks for a refund as the operator. */
export async function refund(
  body: Record<string, unknown>,
  key?: string,
): Promise<{ status: number; body: { refund?: { id: string; amount: number; paid_back: number }; code?: string } }> {
  const answer = await operator("/admin/ocop/refunds", {
    method: "POST",
    body: JSON.stringify({ reason: "Thử nghiệm", ...body }),
    ...(key === undefined ? {} : { headers: { "idempotency-key": key } }),
  });
  return { status: answer.status, body: (await answer.json()) as { code?: string } };
}

/** What Medusa says of an order's money. */
export async function moneyOf(
  orderId: string,
): Promise<{ status: string; total: number; captured: number; refunded: number }> {
  const { order } = await operatorJson<{
    order: {
      status: string;
      total: number;
      payment_collections: { captured_amount: number | null; refunded_amount: number | null }[];
    };
  }>(`/admin/orders/${orderId}?fields=id,status,total,*payment_collections`);
  const sum = (key: "captured_amount" | "refunded_amount") =>
    order.payment_collections.reduce((all, one) => all + Number(one[key] ?? 0), 0);
  return {
    status: order.status,
    total: order.total,
    captured: sum("captured_amount"),
    refunded: sum("refunded_amount"),
  };
}
