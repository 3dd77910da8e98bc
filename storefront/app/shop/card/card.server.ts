import { data, redirect } from "react-router";
import { inLanguage, languageOf } from "../../shared/language";
import { readCartId } from "../../shared/session/cart-cookie.server";
import { readCart } from "../cart/cart-store.server";
import { privateHeaders } from "../cart/headers";
import { visitorApi } from "../cart/visitor-api.server";
import { toOrder } from "../checkout/checkout.server";
import { CARD_REFUSED } from "../checkout/view";
import { oneAtATime } from "../checkout/one-at-a-time";
import { completeCart, orderTokenOf } from "../checkout/place-order.server";
import { readCardPayment } from "./card-session.server";
import { FAULT, faultOfAddress, type CardFault } from "./faults";

/** The page where the card is entered; whoever has nothing to pay there is led to where they belong. */
export async function loadCard(request: Request) {
  const language = languageOf(request.url);
  const id = await readCartId(request);
  if (id === null) throw redirect(inLanguage(language, "/gio-hang"));
  const api = await visitorApi(request);
  const token = await orderTokenOf(api, id);
  if (token !== null) throw await toOrder(request, token);
  const [cart, payment] = await Promise.all([readCart(api, id), readCardPayment(api, id)]);
  const publishableKey = process.env.STRIPE_PUBLISHABLE_KEY ?? "";
  if (cart === null || payment === null || publishableKey === "") {
    throw redirect(`${inLanguage(language, "/thanh-toan")}?${CARD_REFUSED}`);
  }
  const stripe = { publishableKey, script: process.env.STRIPE_JS_URL ?? "https://js.stripe.com/v3/" };
  const { origin } = new URL(process.env.STOREFRONT_URL ?? request.url);
  const done = `${origin}${inLanguage(language, "/thanh-toan/the/xong")}`;
  return data(
    { language, cart, payment, stripe, done, fault: faultOfAddress(request.url) },
    { headers: privateHeaders },
  );
}

/**
 * The buyer comes back from the card, by the page's own script or from the bank: the cart is completed on the server,
 * unless the webhook has done so. However often this is asked, it ends at the one order.
 */
export async function finishCard(request: Request): Promise<Response> {
  const language = languageOf(request.url);
  const id = await readCartId(request);
  if (id === null) return redirect(inLanguage(language, "/gio-hang"), { headers: privateHeaders });
  const back = (fault: CardFault): Response =>
    redirect(`${inLanguage(language, "/thanh-toan/the")}?${FAULT}=${fault}`, { headers: privateHeaders });
  const api = await visitorApi(request);
  const token = await orderTokenOf(api, id);
  if (token !== null) return toOrder(request, token);
  if (new URL(request.url).searchParams.get("redirect_status") === "failed") return back("authentication");
  const placed = await oneAtATime(id, async () => completeCart(api, id));
  if (placed.kind === "placed") return toOrder(request, placed.token);
  if (placed.kind === "unpaid") return back("declined");
  if (placed.problem.status >= 500) return back("waiting");
  return redirect(`${inLanguage(language, "/thanh-toan")}?${CARD_REFUSED}`, { headers: privateHeaders });
}
