import type { PublicOrder } from "../../../contract/order";
import { methodOfProvider } from "../../../shared/marketplace-vocabulary";
import { variantShown } from "../../../shared/variant-title";

/** Everything `publicOrderOf` reads; amounts come from Medusa as numbers or as its BigNumber. */
export const publicOrderFields = [
  "display_id",
  "status",
  "created_at",
  "email",
  "metadata",
  "total",
  "item_total",
  "shipping_total",
  "discount_total",
  "tax_total",
  "items.*",
  "shipping_methods.name",
  "shipping_methods.total",
  "shipping_address.*",
  "payment_collections.captured_amount",
  "payment_collections.payment_sessions.provider_id",
] as const;

/** A number, or an object that `Number()` turns into one. */
type Amount = unknown;

export interface OrderRow {
  display_id?: number | null;
  status: string;
  fulfillment_status?: string | null;
  created_at: string | Date;
  email?: string | null;
  metadata?: Record<string, unknown> | null;
  total: Amount;
  item_total: Amount;
  shipping_total: Amount;
  discount_total: Amount;
  tax_total: Amount;
  items?: ItemRow[] | null;
  shipping_methods?: { name: string; total: Amount }[] | null;
  shipping_address?: AddressRow | null;
  payment_collections?: { captured_amount?: Amount; payment_sessions?: { provider_id: string }[] | null }[] | null;
}

interface ItemRow {
  title: string;
  product_title?: string | null;
  variant_title?: string | null;
  product_handle?: string | null;
  thumbnail?: string | null;
  quantity: Amount;
  unit_price: Amount;
  total: Amount;
}

interface AddressRow {
  first_name?: string | null;
  last_name?: string | null;
  phone?: string | null;
  address_1?: string | null;
  city?: string | null;
  province?: string | null;
}

const STATES: Readonly<Record<string, PublicOrder["state"]>> = {
  shipped: "shipped",
  partially_shipped: "shipped",
  partially_delivered: "shipped",
  delivered: "delivered",
};

function stateOf(order: OrderRow): PublicOrder["state"] {
  if (order.status === "canceled") return "cancelled";
  if (order.status === "completed") return "completed";
  return STATES[order.fulfillment_status ?? ""] ?? "placed";
}

const METHODS: Readonly<Record<string, PublicOrder["payment"]["method"]>> = {
  cod: "cash_on_delivery",
  vietqr: "bank_transfer",
  card: "card",
};

function paymentOf(order: OrderRow): PublicOrder["payment"] {
  const collections = order.payment_collections ?? [];
  const provider = collections.flatMap((collection) => collection.payment_sessions ?? [])[0]?.provider_id ?? "";
  const captured = collections.reduce((sum, collection) => sum + Number(collection.captured_amount ?? 0), 0);
  const method = METHODS[methodOfProvider(provider) ?? "none"] ?? "other";
  const due = order.status === "canceled" ? 0 : Math.max(0, Number(order.total) - captured);
  return { method, paid: due === 0 && captured > 0, amount_due: due };
}

/** Turns Medusa's order into what the holder of its link may read: no ids, no customer, no payment data. */
export function publicOrderOf(
  order: OrderRow,
  parts: PublicOrder["parts"],
  transfer: PublicOrder["transfer"],
): PublicOrder {
  const address = order.shipping_address;
  const note = order.metadata?.note;
  return {
    number: order.display_id ?? 0,
    state: stateOf(order),
    created_at: new Date(order.created_at).toISOString(),
    items: (order.items ?? []).map((item) => ({
      title: item.product_title ?? item.title,
      variant: variantShown(item.variant_title, item.product_title),
      slug: item.product_handle ?? null,
      thumbnail: item.thumbnail ?? null,
      quantity: Number(item.quantity),
      unit_price: Number(item.unit_price),
      total: Number(item.total),
    })),
    totals: {
      items: Number(order.item_total),
      delivery: Number(order.shipping_total),
      discount: Number(order.discount_total),
      tax: Number(order.tax_total),
      total: Number(order.total),
    },
    contact: {
      name: [address?.first_name, address?.last_name].filter(Boolean).join(" "),
      phone: address?.phone ?? null,
      email: order.email ?? null,
    },
    shipping_address: {
      street: address?.address_1 ?? "",
      commune: address?.city ?? "",
      province: address?.province ?? "",
    },
    delivery: (order.shipping_methods ?? []).map((method) => ({ name: method.name, amount: Number(method.total) })),
    payment: paymentOf(order),
    transfer,
    note: typeof note === "string" && note.trim() !== "" ? note.trim() : null,
    parts,
  };
}
