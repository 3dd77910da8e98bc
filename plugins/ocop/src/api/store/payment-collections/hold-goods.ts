import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { holdGoods, readCartOfCollection } from "../../../workflows/stock";
import { ApiError } from "../../errors";
import { shortageProblem } from "../carts/shortage-problem";

const SESSIONS = /^\/store\/payment-collections\/([^/]+)\/payment-sessions\/?$/;

/**
 * Nobody pays for goods that somebody else is paying for: opening a payment holds the goods of the whole cart for a
 * quarter of an hour, or names the lines of which there is not enough.
 */
export async function holdGoodsWhilePaying(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const collection = SESSIONS.exec(req.path)?.[1];
  const cart = collection === undefined ? null : await readCartOfCollection(req.scope, collection);
  const short = cart === null ? [] : await holdGoods(req.scope, cart);
  if (short.length === 0) return next();
  const fields = short.map((shortage) => [`items.${shortage.line}`, shortageProblem(shortage)] as const);
  throw new ApiError("insufficient_inventory", Object.fromEntries(fields));
}
