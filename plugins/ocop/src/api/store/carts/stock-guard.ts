import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MAX_LINE_QUANTITY } from "../../../shared/quantity";
import { readStock, shortagesOf, type Demand, type Shortage } from "../../../workflows/cart";
import { ApiError, type FieldProblem } from "../../errors";

const ROUTE = /^\/store\/carts\/([^/]+)\/(complete|line-items(?:\/([^/]+))?)\/?$/;
const NEW_LINE = "new";

interface CartRow {
  sales_channel_id: string | null;
  completed_at: string | Date | null;
  items?: { id: string; variant_id: string | null; title: string; product_title: string | null; quantity: number }[];
}

const TOO_MANY: FieldProblem = {
  vi: `Mỗi sản phẩm được mua tối đa ${MAX_LINE_QUANTITY} trong một đơn.`,
  en: `At most ${MAX_LINE_QUANTITY} pieces of one product per order.`,
};

function told({ title, available }: Shortage): FieldProblem {
  if (available === 0) return { vi: `“${title}” đã hết hàng.`, en: `“${title}” is sold out.` };
  return { vi: `“${title}” chỉ còn ${available} sản phẩm.`, en: `Only ${available} left of “${title}”.` };
}

/** What the cart will ask for once this request is done: the stored lines, with the one it changes or adds. */
function demandsAfter(
  cart: CartRow,
  changed: string | undefined,
  body: { variant_id?: unknown; quantity?: unknown },
  adds: boolean,
): Demand[] {
  const stored = (cart.items ?? []).flatMap((item): Demand[] =>
    item.variant_id === null
      ? []
      : [
          {
            line: item.id,
            variantId: item.variant_id,
            title: item.product_title ?? item.title,
            quantity: Number(item.quantity),
          },
        ],
  );
  if (adds && typeof body.variant_id === "string") {
    const same = stored.find(({ variantId }) => variantId === body.variant_id);
    return [
      ...stored,
      { line: NEW_LINE, variantId: body.variant_id, title: same?.title ?? "", quantity: Number(body.quantity) },
    ];
  }
  return stored.map((demand) => (demand.line === changed ? { ...demand, quantity: Number(body.quantity) } : demand));
}

/**
 * Names the lines for which there is not enough stock; Medusa's own answer names none.
 * It is a courtesy, not the wall: the reservation inside `complete-cart` decides.
 * Adding or changing a line is judged by that product alone, completing by all of them.
 */
export async function guardStock(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const [, cartId, action, lineId] = ROUTE.exec(req.path) ?? [];
  if (cartId === undefined) return next();
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "sales_channel_id",
      "completed_at",
      "items.id",
      "items.variant_id",
      "items.title",
      "items.product_title",
      "items.quantity",
    ],
    filters: { id: cartId },
  });
  const cart: CartRow | undefined = data[0];
  if (!cart || cart.completed_at || !cart.sales_channel_id) return next();

  const adds = action === "line-items";
  const all = demandsAfter(cart, lineId, (req.body ?? {}) as Record<string, unknown>, adds);
  const touched = adds ? NEW_LINE : lineId;
  const variant = all.find(({ line }) => line === touched)?.variantId;
  const demands = action === "complete" ? all : all.filter(({ variantId }) => variantId === variant);
  const total = demands.reduce((sum, { quantity }) => sum + quantity, 0);
  if (action !== "complete" && total > MAX_LINE_QUANTITY) throw new ApiError("invalid_body", { quantity: TOO_MANY });

  const stock = await readStock(
    query,
    demands.map(({ variantId }) => variantId),
    cart.sales_channel_id,
  );
  const short = shortagesOf(demands, stock);
  if (short.length === 0) return next();
  const fields = short.map(
    (shortage) => [action === "complete" ? `items.${shortage.line}` : "quantity", told(shortage)] as const,
  );
  throw new ApiError("insufficient_inventory", Object.fromEntries(fields));
}
