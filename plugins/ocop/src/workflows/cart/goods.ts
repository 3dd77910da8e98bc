import type { RemoteQueryFunction } from "@medusajs/framework/types";
import type { GoodsFacts } from "./line-rules";

/** Medusa's graph reader as routes and workflows resolve it. */
export type Query = Omit<RemoteQueryFunction, symbol>;

export interface Goods extends GoodsFacts {
  title: string;
  slug: string;
  thumbnail: string | null;
}

interface VariantRow {
  id: string;
  product?: {
    title: string;
    handle: string;
    status: string;
    thumbnail: string | null;
    rated_product?: { age_restricted?: boolean } | null;
  } | null;
}

const fields = [
  "id",
  "product.title",
  "product.handle",
  "product.status",
  "product.thumbnail",
  "product.rated_product.age_restricted",
];

/** Facts about the goods behind variants, by variant id; a variant that is gone has no entry. One query. */
export async function readGoods(query: Query, variantIds: readonly string[]): Promise<Map<string, Goods>> {
  if (variantIds.length === 0) return new Map();
  const { data } = await query.graph({ entity: "product_variant", fields, filters: { id: [...new Set(variantIds)] } });
  const rows: VariantRow[] = data;
  return new Map(
    rows.flatMap(({ id, product }): [string, Goods][] => {
      if (product === null || product === undefined) return [];
      const facts = {
        title: product.title,
        slug: product.handle,
        thumbnail: product.thumbnail,
        published: product.status === "published",
        ageRestricted: product.rated_product?.age_restricted === true,
      };
      return [[id, facts]];
    }),
  );
}
