import type { SqlManager } from "../../shared/sql";
import { producerRow } from "../producer/write-input";
import { firstByKey, placeColumns } from "./pending-rows";
import type { PendingRow } from "./plan";
import { freshShortIds, insertAll, newId } from "./write-rows";

/** Producers that nobody has claimed: written down, not trading, seen by no buyer. @returns their ids by key */
export async function writeProducers(sql: SqlManager, pending: readonly PendingRow[]): Promise<Map<string, string>> {
  const rows = [...firstByKey(pending, "producer")];
  const shortIds = await freshShortIds(sql, "producer", rows.length);
  const ids = new Map(rows.map(([key]) => [key, newId("pdr")]));
  const written = rows.map(([key, one], index) => ({
    id: ids.get(key) ?? "",
    ...producerRow(
      {
        name: one.row.producer,
        kind: one.row.kind,
        tax_code: one.row.tax_code,
        status: "pending",
        ...placeColumns(one),
      },
      shortIds[index] ?? "",
    ),
  }));
  await insertAll(sql, "producer", written);
  return ids;
}
