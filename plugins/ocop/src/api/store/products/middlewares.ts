import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { select } from "../../../shared/database";
import { audienceOf } from "../../audience";

/** Lists of goods are asked for by `/store/products`; a field that leads to them from elsewhere knows no age. */
const TO_GOODS = /^[*+]?(.*\.)?(products|product_variants)(\.|$)/;

async function readDrinks(req: MedusaRequest): Promise<string[]> {
  const rows = await select<{ id: string }>(
    req.scope,
    `select l.product_id as id from rated_product rp
     join product_rated_product l on l.rated_product_id = rp.id and l.deleted_at is null
     where rp.age_restricted and rp.deleted_at is null`,
  );
  return rows.map(({ id }) => id);
}

/** Narrows one of Medusa's own lists, after Medusa has read the request, to what is no alcohol. */
function withoutDrinks(filterOf: (drinks: string[]) => Record<string, unknown>) {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    if (audienceOf(req) === "adults") return next();
    const { $and = [], ...asked } = (req.filterableFields ?? {}) as Record<string, unknown> & { $and?: unknown[] };
    req.filterableFields = { ...asked, $and: [...$and, filterOf(await readDrinks(req))] };
    next();
  };
}

/** Leaves goods out of the answer of one of Medusa's own routes that would answer all goods of a tag, say. */
function withoutGoods(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (audienceOf(req) === "adults" || !req.queryConfig) return next();
  req.queryConfig.fields = req.queryConfig.fields.filter((field) => !TO_GOODS.test(field));
  next();
}

const OF_GOODS = ["collections", "product-categories", "product-tags", "product-types", "product-options"];

/**
 * Alcohol stays out of Medusa's own lists too, for everyone without the age pass. The matchers are plain text, because
 * those run after Medusa's own of the same path.
 */
export const storeProductMiddlewares: MiddlewareRoute[] = [
  ...["/store/products", "/store/products/:id"].map((matcher): MiddlewareRoute => {
    return { methods: ["GET"], matcher, middlewares: [withoutDrinks(($nin) => ({ id: { $nin } })), withoutGoods] };
  }),
  ...["/store/product-variants", "/store/product-variants/:id"].map((matcher): MiddlewareRoute => {
    return {
      methods: ["GET"],
      matcher,
      middlewares: [withoutDrinks(($nin) => ({ product_id: { $nin } })), withoutGoods],
    };
  }),
  ...OF_GOODS.flatMap((noun) => [`/store/${noun}`, `/store/${noun}/:id`]).map((matcher): MiddlewareRoute => {
    return { methods: ["GET"], matcher, middlewares: [withoutGoods] };
  }),
];
