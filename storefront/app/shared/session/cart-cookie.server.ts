import { createCookie } from "react-router";
import { isSecure, sessionSecret } from "./secret.server";

const THIRTY_DAYS = 30 * 24 * 60 * 60;
const CART_ID = /^cart_[0-9A-HJKMNP-TV-Z]{26}$/;
const attributes = { path: "/", sameSite: "lax", maxAge: THIRTY_DAYS } as const;

function cookies() {
  const secure = isSecure();
  return {
    cart: createCookie("ocop_cart", { ...attributes, secure, httpOnly: true, secrets: [sessionSecret()] }),
    // A bare number for the badge in the header; pages stay cacheable because the browser fills it in.
    count: `Path=/; SameSite=Lax; Max-Age=${THIRTY_DAYS}${secure ? "; Secure" : ""}`,
  };
}

/** The buyer's cart, or null when there is none or the cookie was not signed by this shop. */
export async function readCartId(request: Request): Promise<string | null> {
  const value: unknown = await cookies().cart.parse(request.headers.get("Cookie"));
  return typeof value === "string" && CART_ID.test(value) ? value : null;
}

/** True for text that may be the id of a cart; the API decides whether it is one. */
export function isCartId(text: string): boolean {
  return CART_ID.test(text);
}

/** `Set-Cookie` values that remember a cart for 30 days, and how many pieces it holds. */
export async function rememberCart(cartId: string, pieces: number): Promise<string[]> {
  const { cart, count } = cookies();
  return [await cart.serialize(cartId), `ocop_cart_count=${pieces}; ${count}`];
}

/** `Set-Cookie` values that forget the cart, once it has become an order. */
export async function forgetCart(): Promise<string[]> {
  const { cart } = cookies();
  return [await cart.serialize("", { maxAge: 0 }), "ocop_cart_count=0; Path=/; SameSite=Lax; Max-Age=0"];
}
