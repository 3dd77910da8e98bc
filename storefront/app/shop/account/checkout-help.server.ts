import type { CheckoutInput } from "../checkout/fields";
import { claimCart, readSession } from "./account.server";

interface OrdersAnswer {
  orders: {
    email: string | null;
    shipping_address: {
      first_name: string | null;
      last_name: string | null;
      phone: string | null;
      address_1: string | null;
      city: string | null;
      metadata: Record<string, unknown> | null;
    } | null;
  }[];
}

interface CustomerAnswer {
  customer: { email: string; first_name: string | null; last_name: string | null };
}

type Contact = Partial<
  Pick<CheckoutInput, "name" | "phone" | "email" | "province" | "commune" | "communeCode" | "communeFor" | "street">
>;

const LAST = "/store/orders?limit=1&order=-created_at&fields=email,*shipping_address";
const ME = "/store/customers/me?fields=email,first_name,last_name";

const full = (person: { first_name: string | null; last_name: string | null }): string =>
  [person.first_name, person.last_name].filter(Boolean).join(" ");

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/**
 * What the checkout may fill in for a signed-in customer: who and where the last order went to. The cart becomes the
 * customer's on the way. Nothing for guests, and nothing when the session has ended: the order can be placed all the same.
 */
export async function helpCheckout(request: Request): Promise<Contact> {
  const session = await readSession(request);
  if (session === null) return {};
  const [me, last] = await Promise.all([
    session.api.get<CustomerAnswer>(ME),
    session.api.get<OrdersAnswer>(LAST),
    claimCart(request, session),
  ]);
  if (!me.ok) return {};
  const { email } = me.data.customer;
  const [order] = last.ok ? last.data.orders : [];
  const address = order?.shipping_address;
  if (!address) return { name: full(me.data.customer), email };
  const commune = text(address.city);
  return {
    name: full(address),
    phone: text(address.phone),
    email: order?.email ?? email,
    street: text(address.address_1),
    province: text(address.metadata?.province_code),
    commune,
    communeCode: text(address.metadata?.commune_code),
    communeFor: commune,
  };
}
