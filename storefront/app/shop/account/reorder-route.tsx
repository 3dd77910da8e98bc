import { data, redirect } from "react-router";
import type { ReorderAnswer } from "../../../../plugins/ocop/src/contract/account";
import { readCartId, rememberCart } from "../../shared/session/cart-cookie.server";
import { readForm } from "../../shared/session/read-form.server";
import { keepReorder, readReorder } from "../../shared/session/reorder-cookie.server";
import { inLanguage, languageOf } from "../../shared/language";
import { visitorApi } from "../cart/visitor-api.server";
import { readCart } from "../cart/cart-store.server";
import type { Route } from "./+types/reorder-route";
import { readSession } from "./account.server";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { type ReorderOutcome, ReorderPage } from "./reorder-page";
import { accountTexts } from "../../shared/i18n/account";

const TOKEN = /^[A-Za-z0-9_-]{58}$/;

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${accountTexts(languageOf(`http://x${location.pathname}`)).reorder.title} · OCOP` },
  { name: "robots", content: "noindex, nofollow" },
];

/** What the last reorder came to; without one there is nothing to tell. */
export async function loader({ request }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const outcome = await readReorder<ReorderOutcome>(request);
  if (outcome === null) throw redirect(inLanguage(language, "/gio-hang"), { headers: privateAnswer() });
  return data({ language, outcome }, { headers: privateAnswer() });
}

/** Fills the cart from an old order. Everything fitted: on to the cart; else a page tells what is left out and why. */
export async function action({ request }: Route.ActionArgs) {
  const language = languageOf(request.url);
  const token = (await readForm(request)).get("don");
  if (typeof token !== "string" || !TOKEN.test(token)) throw new Response(null, { status: 400 });
  const api = (await readSession(request))?.api ?? (await visitorApi(request));
  const held = await readCartId(request);
  const path = `/store/order-links/${token}/reorder`;
  const answer = await api.post<ReorderAnswer>(path, held === null ? {} : { cart_id: held });
  if (!answer.ok && answer.status === 404) throw new Response(null, { status: 404 });
  const tell = async (outcome: ReorderOutcome, cookies: readonly string[]): Promise<Response> =>
    redirect(inLanguage(language, "/mua-lai"), {
      status: 303,
      headers: privateAnswer([await keepReorder(outcome), ...cookies]),
    });
  if (!answer.ok) return tell({ added: 0, left_out: [], failed: true }, []);
  const { cart_id: cartId, added, left_out } = answer.data;
  const cart = cartId === null ? null : await readCart(api, cartId);
  const cookies = cart === null ? [] : await rememberCart(cart.id, cart.pieces);
  if (left_out.length > 0 || added === 0) return tell({ added, left_out, failed: false }, cookies);
  const headers = privateAnswer(cookies);
  return redirect(inLanguage(language, "/gio-hang?xong=added"), { status: 303, headers });
}

export default function Reorder({ loaderData }: Route.ComponentProps) {
  const { language, outcome } = loaderData;
  return <ReorderPage language={language} words={accountTexts(language)} outcome={outcome} />;
}
