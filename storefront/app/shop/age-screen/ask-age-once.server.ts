import { redirect } from "react-router";
import { languageOf } from "../../shared/language";
import { AGE_SCREEN, type BuyerApi } from "../../shared/api/answers.server";
import type { CheckedCart } from "../cart/cart-store.server";
import { ageScreenPath, pageOf } from "./age-path";

const NOT_FOUND = 404;

/**
 * Whether the goods that look gone may only be behind the age screen, because the pass with which they were put into the
 * cart has run out. Nothing is asked of carts in which nothing is missing.
 * @throws Response 503 when that cannot be told: what may be a drink is not named meanwhile
 */
export async function needsAge(api: BuyerApi, { cart, notices }: CheckedCart): Promise<boolean> {
  if (!Object.values(notices).some(({ kind }) => kind === "gone")) return false;
  const answer = await api.get(`/store/carts/${cart.id}/parts`);
  if (answer.ok) return false;
  if (answer.code === AGE_SCREEN) return true;
  // Ordered or given up meanwhile: there is nothing to ask about.
  if (answer.status === NOT_FOUND) return false;
  throw new Response(null, { status: 503 });
}

/**
 * Before a checkout: whoever has a drink in the cart and no pass is asked for their age.
 * @throws Response a redirect to the age screen, which leads back here; 503 as {@link needsAge}
 */
export async function askAgeOnce(request: Request, api: BuyerApi, checked: CheckedCart): Promise<void> {
  if (await needsAge(api, checked))
    throw redirect(ageScreenPath(languageOf(request.url), pageOf(request)), { status: 303 });
}
