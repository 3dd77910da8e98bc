import { api, apiJson } from "./stack";
import { cartWith, prepareForCash } from "./checkout";

/** A customer made for a test. */
export interface Account {
  email: string;
  password: string;
  token: string;
  customer_id: string;
}

let made = 0;
/** An address that no run used before. */
export function freshEmail(): string {
  made += 1;
  return `khach-${Date.now().toString(36)}-${made}@ocop.example`;
}

export const PASSWORD = "Mat-Ong-Bac-Ha-2026";

/** Logs in at the API; the token carries the customer. */
export async function logIn(email: string, password = PASSWORD): Promise<string> {
  const { token } = await apiJson<{ token: string }>("/auth/customer/emailpass", {
    method: "POST",
    body: JSON.stringify({ email, password }),
  });
  return token;
}

/** Registers a customer the way Medusa's documentation says. */
export async function register(email = freshEmail()): Promise<Account> {
  const { token: registration } = await apiJson<{ token: string }>("/auth/customer/emailpass/register", {
    method: "POST",
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const { customer } = await apiJson<{ customer: { id: string } }>("/store/customers", {
    method: "POST",
    token: registration,
    body: JSON.stringify({ email, first_name: "Khách Thử nghiệm" }),
  });
  return { email, password: PASSWORD, token: await logIn(email), customer_id: customer.id };
}

/** Places a cash-on-delivery order as a signed-in customer. */
export async function placeOrderAs(
  account: Account,
  variantId: string,
  quantity = 1,
): Promise<{ order_id: string; cart_id: string; total: number }> {
  const cart = await cartWith(variantId, quantity);
  await apiJson(`/store/carts/${cart.id}/customer`, { method: "POST", token: account.token, body: "{}" });
  const { total } = await prepareForCash(cart.id);
  const answer = await api(`/store/carts/${cart.id}/complete`, { method: "POST" });
  const { order } = (await answer.json()) as { order: { id: string } };
  return { order_id: order.id, cart_id: cart.id, total };
}

/** Posts for a customer, or for nobody. @param bearer token of the customer */
export async function postAs(
  path: string,
  body: unknown,
  bearer?: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await api(path, {
    method: "POST",
    body: JSON.stringify(body),
    ...(bearer === undefined ? {} : { token: bearer }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
