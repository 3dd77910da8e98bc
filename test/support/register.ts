import { randomUUID } from "node:crypto";
import { api, apiJson, token } from "./stack";

/** A product of the shop with its entry in the register, made for one test. */
export interface Entry {
  product_id: string;
  rated_product_id: string;
  handle: string;
}

export type Answer = { status: number; body: Record<string, unknown> };

/** A request of the operator with its parsed answer, whatever the status. */
export async function operator(
  path: string,
  body?: unknown,
  method = body === undefined ? "GET" : "POST",
): Promise<Answer> {
  const init = {
    method,
    token: await token("operator"),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  const answer = await api(path, init);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function must<T>(path: string, body: unknown): Promise<T> {
  return apiJson<T>(path, { method: "POST", token: await token("operator"), body: JSON.stringify(body) });
}

/** A published product with one variant, entered in the register. Take it away with {@link remove}. */
export async function enter(title: string, rated: Record<string, unknown> = {}): Promise<Entry> {
  const { sales_channels: channels } = await apiJson<{ sales_channels: { id: string }[] }>(
    "/admin/sales-channels?limit=1",
    { token: await token("operator") },
  );
  const { product } = await must<{ product: { id: string } }>("/admin/products", {
    title,
    // Two tests may name their goods alike.
    handle: `thu-nghiem-${randomUUID()}`,
    status: "published",
    sales_channels: channels.map(({ id }) => ({ id })),
    options: [{ title: "Quy cách", values: ["Gói"] }],
    variants: [
      {
        title: "Gói",
        options: { "Quy cách": "Gói" },
        manage_inventory: false,
        prices: [{ currency_code: "vnd", amount: 45_000 }],
      },
    ],
  });
  const entered = await must<{ rated_product: { id: string } }>("/admin/ocop/rated-products", {
    product_id: product.id,
    group: "food",
    ...rated,
  });
  const { product: now } = await apiJson<{ product: { handle: string } }>(`/admin/products/${product.id}`, {
    token: await token("operator"),
  });
  return { product_id: product.id, rated_product_id: entered.rated_product.id, handle: now.handle };
}

export async function remove(entry: Entry): Promise<void> {
  await operator(`/admin/products/${entry.product_id}`, undefined, "DELETE");
}

let made = 0;
/** A certificate number that no run used before. */
function freshNumber(): string {
  made += 1;
  return `TEST-${Date.now().toString(36)}-${made}`.toUpperCase();
}

/** Facts of a certificate of three stars that a province issued; `changes` say the rest. */
export function facts(entry: Entry, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    rated_product_id: entry.rated_product_id,
    number: freshNumber(),
    stars: 3,
    decision_number: "1/QĐ-UBND",
    issuer_level: "province",
    issuer_name: "UBND tỉnh Thanh Hóa",
    issued_on: "2026-01-15",
    ...changes,
  };
}

/** Issues a certificate that must be accepted. */
export async function issue(
  entry: Entry,
  changes: Record<string, unknown> = {},
): Promise<{ id: string; number: string }> {
  const { certificate } = await must<{ certificate: { id: string; number: string } }>(
    "/admin/ocop/certificates",
    facts(entry, changes),
  );
  return certificate;
}
