import { redirect } from "react-router";
import { languageOf } from "../../shared/language";
import { AGE_SCREEN, type BuyerApi } from "../cart/api.server";
import type { CheckedCart } from "../cart/cart-store.server";
import { ageScreenPath, pageOf } from "./age-path";

/**
 * Goods that look gone may only be behind the age screen, because the pass with which they were put into the cart has run
 * out. Nothing is asked of carts in which nothing is missing.
 * @throws Response a redirect to the age screen, which leads back here
 */
export async function askAgeOnce(request: Request, api: BuyerApi, { cart, notices }: CheckedCart): Promise<void> {
  if (!Object.values(notices).some(({ kind }) => kind === "gone")) return;
  const answer = await api.get(`/store/carts/${cart.id}/parts`);
  if (!answer.ok && answer.code === AGE_SCREEN)
    throw redirect(ageScreenPath(languageOf(request.url), pageOf(request)), { status: 303 });
}
