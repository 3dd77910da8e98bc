import type { SqlManager } from "../../shared/sql";
import type { PendingRow } from "./plan";
import type { WrittenProduct } from "./write-products";
import { insertAll, newId } from "./write-rows";

const CREATED = "Ghi nhận từ danh sách của cơ quan quản lý";

/** Certificates with the first line of their history. */
export async function writeCertificates(
  sql: SqlManager,
  pending: readonly PendingRow[],
  products: ReadonlyMap<string, WrittenProduct>,
  { actor, at }: { actor: string; at: Date },
): Promise<string[]> {
  const certified = pending.flatMap(({ facts, product }) => {
    if (facts === null) return [];
    const found = "key" in product ? products.get(product.key) : product;
    if (found === undefined) throw new Error("a product is written before its certificates");
    const { rated_product_id, short_id } = found;
    const { score, ...columns } = facts;
    // What the list has no number for is known by its decision and its product.
    const number = facts.number || `${facts.decision_number}/${short_id}`;
    const score_hundredths = score === null ? null : Math.round(score * 100);
    return [
      { id: newId("cert"), ...columns, number, score_hundredths, rated_product_id, status: "active", is_demo: false },
    ];
  });
  await insertAll(sql, "certificate", certified);
  await insertAll(
    sql,
    "certificate_event",
    certified.map(({ id, decision_number }) => ({
      id: newId("cev"),
      certificate_id: id,
      at: at.toISOString(),
      from_status: null,
      to_status: "active",
      reason: CREATED,
      decision_number,
      actor,
    })),
  );
  return certified.map(({ id }) => id);
}
