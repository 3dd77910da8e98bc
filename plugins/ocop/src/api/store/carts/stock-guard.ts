import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MAX_LINE_QUANTITY } from "../../../shared/quantity";
import { foreseeShortages, readOpenCart, type StockLine } from "../../../workflows/stock";
import { ApiError, type FieldProblem } from "../../errors";
import { pathParts } from "../../path-parts";
import { shortageProblem } from "./shortage-problem";

const ROUTE = /^\/store\/carts\/([^/]+)\/(complete|line-items(?:\/([^/]+))?)\/?$/i;
const NEW_LINE = "new";

const TOO_MANY: FieldProblem = {
  vi: `Mỗi sản phẩm được mua tối đa ${MAX_LINE_QUANTITY} trong một đơn.`,
  en: `At most ${MAX_LINE_QUANTITY} pieces of one product per order.`,
};

/** What the cart will ask for once this request is done: the stored lines, with the one it changes or adds. */
function linesAfter(
  stored: readonly StockLine[],
  changed: string | undefined,
  body: { variant_id?: unknown; quantity?: unknown },
): StockLine[] {
  const quantity = Number(body.quantity);
  if (changed === NEW_LINE && typeof body.variant_id === "string")
    return [...stored, { line: NEW_LINE, variantId: body.variant_id, quantity }];
  return stored.map((line) => (line.line === changed ? { ...line, quantity } : line));
}

/**
 * Names the lines for which there is not enough stock beside what other carts hold; Medusa's own answer names none.
 * It is a courtesy, not the wall: the hold and the reservation inside `complete-cart` decide.
 * Adding or changing a line is judged by that line alone, completing by all of them.
 */
export async function guardStock(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const [cartId, step, lineId] = pathParts(ROUTE, req) ?? [];
  if (cartId === undefined) return next();
  const completing = step?.toLowerCase() === "complete";
  const cart = await readOpenCart(req.scope, cartId);
  if (cart === null) return next();

  const touched = completing ? undefined : (lineId ?? NEW_LINE);
  const lines = linesAfter(cart.lines, touched, (req.body ?? {}) as Record<string, unknown>);
  if (!completing) {
    const variant = lines.find(({ line }) => line === touched)?.variantId;
    const pieces = lines.reduce((sum, line) => sum + (line.variantId === variant ? line.quantity : 0), 0);
    if (pieces > MAX_LINE_QUANTITY) throw new ApiError("invalid_body", { quantity: TOO_MANY });
  }

  const all = await foreseeShortages(req.scope, { ...cart, lines });
  const short = completing ? all : all.filter(({ line }) => line === touched);
  if (short.length === 0) return next();
  const fields = short.map(
    (shortage) => [completing ? `items.${shortage.line}` : "quantity", shortageProblem(shortage)] as const,
  );
  throw new ApiError("insufficient_inventory", Object.fromEntries(fields));
}
