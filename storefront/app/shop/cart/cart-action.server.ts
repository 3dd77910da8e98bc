import { data, redirect } from "react-router";
import { readForm } from "../../shared/session/read-form.server";
import { readCartId, rememberCart } from "../../shared/session/cart-cookie.server";
import { ageScreenPath } from "../age-screen/age-path";
import { AGE_SCREEN, type Answer, type BuyerApi } from "../../shared/api/answers.server";
import type { Cart } from "./cart";
import { addToCart, changeLine, removeLine } from "./cart-store.server";
import { readCartForm, type CartForm } from "./form";
import { privateHeaders, withCookies } from "./headers";
import { visitorApi } from "./visitor-api.server";
import { inLanguage, languageOf } from "../../shared/language";

export type CartProblem = "invalid" | "unavailable" | "failed" | "lost";
export type CartDone = "added" | "updated" | "removed";

/** A refused change; `detail` is the API's own sentence, such as "Only 3 left". */
export interface CartProblemShown {
  ok: false;
  problem: CartProblem;
  detail: string | null;
}

/** What a cart form is told. */
export type CartResult = { ok: true; done: CartDone; pieces: number } | CartProblemShown;

function refused(problem: CartProblem, status: number, detail: string | null = null) {
  return data<CartResult>({ ok: false, problem, detail }, { status, headers: privateHeaders });
}

async function run(
  api: BuyerApi,
  cartId: string | null,
  form: Exclude<CartForm, { intent: "invalid" }>,
): Promise<Answer<Cart> | null> {
  if (form.intent === "add") return addToCart(api, cartId, form);
  if (cartId === null) return null;
  if (form.intent === "remove") return removeLine(api, cartId, form.lineId);
  return changeLine(api, cartId, form.lineId, form.quantity);
}

const done: Record<"add" | "update" | "remove", CartDone> = { add: "added", update: "updated", remove: "removed" };

/**
 * The action of every cart form: add, change, remove. A plain form is sent on to the cart
 * page (or back to where it came from); a form with `stay` gets the result as data, so
 * that scripts can tell it on the spot.
 */
export async function cartAction(request: Request) {
  const language = languageOf(request.url);
  const body = await readForm(request);
  const form = readCartForm(body);
  if (form.intent === "invalid") return refused("invalid", 400);
  const answer = await run(await visitorApi(request), await readCartId(request), form);
  if (answer === null) return refused("lost", 400);
  if (!answer.ok) {
    if (answer.code === AGE_SCREEN && !body.has("stay")) {
      const from = form.intent === "add" ? form.returnTo : null;
      return redirect(ageScreenPath(language, from ?? inLanguage(language, "/gio-hang")), { status: 303 });
    }
    if (answer.status >= 500) return refused("unavailable", 503);
    return refused("failed", 400, Object.values(answer.fields)[0] ?? (answer.message || null));
  }
  const headers = withCookies(await rememberCart(answer.data.id, answer.data.pieces));
  const result: CartResult = { ok: true, done: done[form.intent], pieces: answer.data.pieces };
  if (body.has("stay")) return data<CartResult>(result, { headers });
  const target =
    form.intent === "add" && form.returnTo !== null
      ? form.returnTo
      : inLanguage(language, `/gio-hang?xong=${result.done}`);
  return redirect(target, { status: 303, headers });
}
