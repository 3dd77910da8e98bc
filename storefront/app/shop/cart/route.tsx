import { data, redirect } from "react-router";
import { cart as en } from "../../shared/i18n/en/cart";
import { cart as vi } from "../../shared/i18n/vi/cart";
import { forgetCart, readCartId, rememberCart } from "../../shared/session/cart-cookie.server";
import type { Route } from "./+types/route";
import { needsAge } from "../age-screen/ask-age-once.server";
import { visitorApi } from "./visitor-api.server";
import { cartAction } from "./cart-action.server";
import { CartPage } from "./cart-page";
import { checkCart, readCart } from "./cart-store.server";
import { privateHeaders, withCookies } from "./headers";
import { hideDrinks } from "./hidden-lines";
import { inLanguage, languageOf } from "../../shared/language";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${(loaderData?.language === "en" ? en : vi).title} · OCOP` },
  { name: "robots", content: "noindex" },
];

const DONE = ["added", "updated", "removed"] as const;

/**
 * The cart as it stands today; a cart that became an order leads to nothing any more and is forgotten. Without an age pass
 * it is shown all the same, its drinks without their names, so that they can be removed and the rest be bought.
 */
export async function loader({ request }: Route.LoaderArgs) {
  const url = new URL(request.url);
  const language = languageOf(request.url);
  const done = DONE.find((value) => value === url.searchParams.get("xong")) ?? null;
  const id = await readCartId(request);
  const api = await visitorApi(request);
  const cart = id === null ? null : await readCart(api, id);
  if (cart === null || cart.completedAt !== null) {
    const headers = id === null ? privateHeaders : withCookies(await forgetCart());
    return data({ language, checked: null, done: null }, { headers });
  }
  const whole = await checkCart(api, cart);
  const checked = (await needsAge(api, whole)) ? hideDrinks(whole) : whole;
  return data({ language, checked, done }, { headers: withCookies(await rememberCart(cart.id, checked.cart.pieces)) });
}

export async function action({ request }: Route.ActionArgs) {
  if (request.method !== "POST") throw redirect(inLanguage(languageOf(request.url), "/gio-hang"));
  return cartAction(request);
}

export default function Cart({ loaderData, actionData }: Route.ComponentProps) {
  const { language, checked, done } = loaderData;
  const problem = actionData !== undefined && !actionData.ok ? actionData : null;
  return (
    <CartPage language={language} words={language === "en" ? en : vi} checked={checked} done={done} problem={problem} />
  );
}
