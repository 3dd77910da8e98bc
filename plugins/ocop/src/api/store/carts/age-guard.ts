import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refuseMinors } from "../../../shared/audience";
import { methodOfProvider } from "../../../shared/marketplace-vocabulary";
import { readGoods } from "../../../workflows/cart";
import { readCartOfCollection, readOpenCart, type StockCart } from "../../../workflows/stock";
import { audienceOf } from "../../audience";
import { ApiError } from "../../errors";
import { pathParts } from "../../path-parts";

const COMPLETE = /^\/store\/carts\/([^/]+)\/complete\/?$/i;
const SESSIONS = /^\/store\/payment-collections\/([^/]+)\/payment-sessions\/?$/i;

async function readCart(req: MedusaRequest): Promise<StockCart | null> {
  const [completed] = pathParts(COMPLETE, req) ?? [];
  if (completed !== undefined) return readOpenCart(req.scope, completed);
  const [paid] = pathParts(SESSIONS, req) ?? [];
  return paid === undefined ? null : readCartOfCollection(req.scope, paid);
}

/**
 * Stands before paying and ordering: a cart with alcohol is an adult's, shown by the age pass at that moment, and is never
 * paid in cash (decree 24/2020/NĐ-CP). The check inside `complete-cart` is the wall for cash on every other way.
 * @throws MedusaError `age_screen_required`
 * @throws ApiError `cash_not_for_alcohol`
 */
export async function guardAge(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const cart = await readCart(req);
  if (cart === null) return next();
  const goods = await readGoods(
    req.scope,
    cart.lines.map(({ variantId }) => variantId),
  );
  if (![...goods.values()].some(({ ageRestricted }) => ageRestricted)) return next();
  refuseMinors(true, audienceOf(req));
  const { provider_id } = (req.body ?? {}) as { provider_id?: unknown };
  if (typeof provider_id === "string" && methodOfProvider(provider_id) === "cod")
    throw new ApiError("cash_not_for_alcohol");
  next();
}
