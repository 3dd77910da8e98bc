import { operator } from "./demo-rows";
import { apiJson } from "./stack";
import { post } from "./checkout";

/** A way of delivery as the operator sets it; đồng, grams. */
export interface Way {
  id?: string;
  name: string;
  kind: "delivery" | "pickup";
  rule: Record<string, unknown>;
  free_from?: number | null;
  promised_days?: { min: number; max: number } | null;
  sales_point_id?: string | null;
  /** Provinces that it reaches ("thanh-hoa"); null for all. */
  provinces?: string[] | null;
}

export interface Choice {
  id: string;
  kind: string;
  name: string;
  amount: number;
  free_from: number | null;
  promised_days: { min: number; max: number } | null;
  sales_point: { slug: string } | null;
}

export interface Parts {
  parts: {
    producer: { id: string; slug: string };
    mode: string;
    item_total: number;
    lines: { line_id: string; total: number }[];
    options: Choice[];
    chosen: string | null;
    amount: number | null;
  }[];
  totals: { items: number; discount: number; delivery: number; total: number };
  ready: boolean;
}

const listOf = (producerId: string) => `/admin/ocop/producers/${producerId}/delivery-options`;

/** A producer's ways of delivery as the operator sees them. */
export async function ways(producerId: string): Promise<Required<Way>[]> {
  const path = listOf(producerId);
  return (await operator<{ delivery_options: Required<Way>[] }>(path, undefined, "GET")).delivery_options;
}

/** Sets the whole list; answers what is stored then. */
export async function setWays(producerId: string, list: readonly Way[]): Promise<Required<Way>[]> {
  const body = {
    delivery_options: list.map(({ id, name, kind, rule, free_from, promised_days, sales_point_id, provinces }) => ({
      ...(id === undefined ? {} : { id }),
      name,
      kind,
      rule,
      free_from: free_from ?? null,
      promised_days: promised_days ?? null,
      sales_point_id: sales_point_id ?? null,
      provinces: provinces ?? null,
    })),
  };
  return (await operator<{ delivery_options: Required<Way>[] }>(listOf(producerId), body, "PUT")).delivery_options;
}

export const partsOf = (cartId: string): Promise<Parts> => apiJson<Parts>(`/store/carts/${cartId}/parts`);

export const choose = (cartId: string, choices: readonly { producer_id: string; option_id: string }[]) =>
  post(`/store/carts/${cartId}/parts`, { choices });
