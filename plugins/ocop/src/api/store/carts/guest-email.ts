import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { pathParts } from "../../path-parts";

const ROUTE = /^\/store\/carts(?:\/([^/]+))?\/?$/i;

/** The guest behind an address; made when there is none. */
async function guestOf(container: MedusaContainer, email: string): Promise<string> {
  const customers = container.resolve(Modules.CUSTOMER);
  const [known] = await customers.listCustomers({ email, has_account: false }, { take: 1 });
  return known?.id ?? (await customers.createCustomers({ email })).id;
}

/** Whether the cart, or the request that makes one, is an account's own: Medusa leaves it there whatever is typed. */
async function isSignedIn(req: AuthenticatedMedusaRequest, cartId: string | undefined): Promise<boolean> {
  if (cartId === undefined) return Boolean(req.auth_context?.actor_id);
  const carts = req.scope.resolve(Modules.CART);
  const [cart] = await carts.listCarts({ id: [cartId] }, { take: 1, select: ["id", "customer_id"] });
  if (!cart?.customer_id) return false;
  return hasAccount(req.scope, { id: [cart.customer_id] });
}

async function hasAccount(container: MedusaContainer, filter: { id: string[] } | { email: string }): Promise<boolean> {
  const customers = container.resolve(Modules.CUSTOMER);
  return (await customers.listCustomers({ ...filter, has_account: true }, { take: 1, select: ["id"] })).length > 0;
}

/**
 * Medusa gives a cart to the account of whatever address is typed into it, signed in or not: whoever registered
 * somebody's address first would find that person's orders, name and phone in their own history. So an address with an
 * account, typed by anybody else, belongs to a guest like every other address does. The address itself stays.
 */
export async function keepGuestsApart(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const route = pathParts(ROUTE, req);
  const body: unknown = req.body;
  if (route === null || typeof body !== "object" || body === null || !("email" in body)) return next();
  const { email: typed, ...rest } = body;
  if (typeof typed !== "string" || typed.trim() === "") return next();
  const email = typed.trim().toLowerCase();
  const [cartId] = route;
  if (!(await hasAccount(req.scope, { email })) || (await isSignedIn(req, cartId))) return next();
  // Without the address Medusa looks for no customer; it is written once the cart is.
  req.body = rest;
  const json = res.json.bind(res);
  res.json = (answer: unknown) => {
    if (res.statusCode >= 400) return json(answer);
    writeGuest(req.scope, answer, email, cartId).then(json, next);
    return res;
  };
  next();
}

async function writeGuest(
  container: MedusaContainer,
  answer: unknown,
  email: string,
  id: string | undefined,
): Promise<unknown> {
  const { cart } = answer as { cart: Record<string, unknown> & { id?: string } };
  const cartId = id ?? cart.id;
  if (cartId === undefined) throw new Error("a cart's answer has no id");
  const customer_id = await guestOf(container, email);
  await container.resolve(Modules.CART).updateCarts(cartId, { email, customer_id });
  const shown = "customer" in cart ? { customer: { id: customer_id, email } } : {};
  return { cart: { ...cart, ...shown, ...("email" in cart ? { email } : {}) } };
}
