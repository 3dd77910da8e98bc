import { ageRestriction } from "../../modules/certification/rules/alcohol";
import { slugWith } from "../../shared/short-id";
import type { SqlManager } from "../../shared/sql";
import { asciiSlug } from "../../shared/text";
import { firstByKey, placeColumns } from "./pending-rows";
import type { PendingRow } from "./plan";
import { freshShortIds, insertAll, newId } from "./write-rows";

/** As every product of this shop names what its sizes differ in. */
const SIZE_OPTION = "Quy cách";

export interface WrittenProduct {
  product_id: string;
  rated_product_id: string;
  short_id: string;
}

/** Products of the register, each with a product that is not on sale: its producer may price and publish it. */
export async function writeProducts(
  sql: SqlManager,
  pending: readonly PendingRow[],
  producers: ReadonlyMap<string, string>,
): Promise<Map<string, WrittenProduct>> {
  const rows = [...firstByKey(pending, "product")];
  const shortIds = await freshShortIds(sql, "rated_product", rows.length);
  const [store] = await sql.execute<{ channel: string | null }>(
    "select default_sales_channel_id as channel from store where deleted_at is null order by created_at limit 1",
  );
  const entries = rows.map(([key, one], index) => {
    const { producer } = one;
    const short_id = shortIds[index] ?? "";
    // Lists leave the sub-group out more often than the word: "Rượu nếp" is a drink by its name.
    const restricted = ageRestriction({ sub_group: `${one.row.sub_group ?? ""} ${one.row.product}` }) ?? false;
    const ids = { product: newId("prod"), rated: newId("rp"), option: newId("opt") };
    return {
      key,
      one,
      short_id,
      restricted,
      ids,
      producer_id: "id" in producer ? producer.id : (producers.get(producer.key) ?? ""),
    };
  });
  await insertAll(
    sql,
    "product",
    entries.map(({ one, short_id, restricted, ids }) => ({
      id: ids.product,
      title: one.row.product,
      handle: slugWith(asciiSlug(one.row.product), short_id),
      status: "draft",
      is_giftcard: false,
      // Alcohol is in no promotion.
      discountable: !restricted,
    })),
  );
  await insertAll(
    sql,
    "product_option",
    entries.map(({ ids }) => ({ id: ids.option, title: SIZE_OPTION, is_exclusive: true })),
  );
  await insertAll(
    sql,
    "product_product_option",
    entries.map(({ ids }) => ({ id: newId("prodopt"), product_id: ids.product, product_option_id: ids.option })),
  );
  await insertAll(
    sql,
    "rated_product",
    entries.map(({ one, short_id, restricted, ids }) => ({
      id: ids.rated,
      short_id,
      product_code: one.row.product_code,
      group: one.row.group,
      sub_group: one.row.sub_group,
      ...placeColumns(one),
      age_restricted: restricted,
    })),
  );
  await insertAll(
    sql,
    "product_producer",
    entries.map(({ ids, producer_id }) => ({ id: newId("link"), product_id: ids.product, producer_id })),
  );
  await insertAll(
    sql,
    "product_rated_product",
    entries.map(({ ids }) => ({ id: newId("link"), product_id: ids.product, rated_product_id: ids.rated })),
  );
  const channel = store?.channel;
  if (channel)
    await insertAll(
      sql,
      "product_sales_channel",
      entries.map(({ ids }) => ({ id: newId("prodsc"), product_id: ids.product, sales_channel_id: channel })),
    );
  return new Map(
    entries.map(({ key, short_id, ids }) => [key, { product_id: ids.product, rated_product_id: ids.rated, short_id }]),
  );
}
