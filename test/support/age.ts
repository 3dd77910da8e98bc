import { apiJson, token } from "./stack";

/** A product that is alcohol, as the operator sees it. */
export interface Drink {
  id: string;
  title: string;
  handle: string;
  variants: { id: string }[];
  rated_product: { id: string; age_restricted: boolean; alcohol_strength: number | null; sub_group: string | null };
}

/** The published drinks of the demo, read with the operator's rights. */
export async function readDrinks(): Promise<Drink[]> {
  const fields = encodeURIComponent("id,title,handle,status,variants.id,rated_product.*");
  const { products } = await apiJson<{
    products: (Omit<Drink, "rated_product"> & { status: string; rated_product?: Drink["rated_product"] | null })[];
  }>(`/admin/products?limit=500&fields=${fields}`, { token: await token("operator") });
  return products.flatMap(({ status, rated_product, ...product }) =>
    status === "published" && rated_product?.age_restricted ? [{ ...product, rated_product }] : [],
  );
}

/** Headers of somebody born on 5 March 1990. */
export async function adult(): Promise<{ "x-age-pass": string }> {
  const body = JSON.stringify({ day: 5, month: 3, year: 1990 });
  const { pass } = await apiJson<{ pass: string }>("/store/age-pass", { method: "POST", body });
  return { "x-age-pass": pass };
}

/**
 * Files a product under a collection, a category, a tag and a type of its own, as the operator does.
 * @returns takes it out again and removes them
 */
export async function fileUnder(productId: string): Promise<() => Promise<void>> {
  const operator = await token("operator");
  const name = `Thử nghiệm ${Date.now().toString(36)}`;
  const send = async <T>(method: string, path: string, body?: object): Promise<T> =>
    apiJson<T>(path, { method, token: operator, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { collection } = await send<{ collection: { id: string } }>("POST", "/admin/collections", { title: name });
  const { product_category: category } = await send<{ product_category: { id: string } }>(
    "POST",
    "/admin/product-categories",
    { name, is_active: true },
  );
  const { product_tag: tag } = await send<{ product_tag: { id: string } }>("POST", "/admin/product-tags", {
    value: name,
  });
  const { product_type: type } = await send<{ product_type: { id: string } }>("POST", "/admin/product-types", {
    value: name,
  });
  const file = async (under: object) => send("POST", `/admin/products/${productId}`, under);
  await file({
    collection_id: collection.id,
    type_id: type.id,
    tags: [{ id: tag.id }],
    categories: [{ id: category.id }],
  });
  return async () => {
    await file({ collection_id: null, type_id: null, tags: [], categories: [] });
    for (const path of [
      `collections/${collection.id}`,
      `product-categories/${category.id}`,
      `product-tags/${tag.id}`,
      `product-types/${type.id}`,
    ])
      await send("DELETE", `/admin/${path}`);
  };
}
