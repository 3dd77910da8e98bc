import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { holdGoods, readCartOfCollection, releaseUnpaidHold } from "../../../workflows/stock";
import { ApiError } from "../../errors";
import { pathParts } from "../../path-parts";
import { shortageProblem } from "../carts/shortage-problem";

const SESSIONS = /^\/store\/payment-collections\/([^/]+)\/payment-sessions\/?$/i;

/** How many requests open a payment for a cart right now: the one that fails must not take the other one's goods. */
const opening = new Map<string, number>();

function count(cartId: string, change: 1 | -1): number {
  const now = (opening.get(cartId) ?? 0) + change;
  if (now === 0) opening.delete(cartId);
  else opening.set(cartId, now);
  return now;
}

/** Gives the goods free, before a refusal leaves, when the payment for which they were held could not be opened. */
function releaseOnRefusal(req: MedusaRequest, res: MedusaResponse, cartId: string): void {
  count(cartId, 1);
  res.once("close", () => count(cartId, -1));
  const json = res.json.bind(res);
  res.json = (answer: unknown) => {
    if (res.statusCode < 400 || (opening.get(cartId) ?? 0) > 1) return json(answer);
    void releaseUnpaidHold(req.scope, cartId)
      .catch((error) => req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`Goods stay held: ${error}`))
      .finally(() => json(answer));
    return res;
  };
}

/**
 * Nobody pays for goods that somebody else is paying for: opening a payment holds the goods of the whole cart for a
 * quarter of an hour, or names the lines of which there is not enough.
 */
export async function holdGoodsWhilePaying(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const [collection] = pathParts(SESSIONS, req) ?? [];
  const cart = collection === undefined ? null : await readCartOfCollection(req.scope, collection);
  if (cart === null) return next();
  const short = await holdGoods(req.scope, cart);
  if (short.length === 0) {
    releaseOnRefusal(req, res, cart.id);
    return next();
  }
  const fields = short.map((shortage) => [`items.${shortage.line}`, shortageProblem(shortage)] as const);
  throw new ApiError("insufficient_inventory", Object.fromEntries(fields));
}
