import type { MedusaContainer } from "@medusajs/framework/types";
import type { ImportFault, ListingImport } from "../../contract/producer-listing-import";
import { select } from "../../shared/database";
import type { ImportStatus } from "../../shared/listing-import-vocabulary";
import type { PlannedListing } from "./plan-listing";

interface Row {
  id: string;
  file_name: string;
  status: ImportStatus;
  counts: ListingImport["counts"];
  faults: ImportFault[];
  count: number;
  rows: PlannedListing[];
  expires_at: Date;
  created_at: Date;
}

/** A producer's checked file with a page of its listings; null for an unknown one and for another producer's. */
export async function readImport(
  container: MedusaContainer,
  { producer_id, id, limit, offset }: { producer_id: string; id: string; limit: number; offset: number },
): Promise<ListingImport | null> {
  const [found] = await select<Row>(
    container,
    `select id, file_name, status, counts, faults, expires_at, created_at, jsonb_array_length(rows) as count,
       (select coalesce(jsonb_agg(part.entry order by part.place), '[]')
        from (select entry, place from jsonb_array_elements(rows) with ordinality as all_rows(entry, place)
              order by place limit :limit offset :offset) part) as rows
     from listing_import where id = :id and producer_id = :producer_id and deleted_at is null`,
    { producer_id, id, limit, offset },
  );
  if (found === undefined) return null;
  return {
    ...found,
    rows: found.rows.map(({ patch: _patch, version: _version, ...row }) => row),
    limit,
    offset,
    expires_at: found.expires_at.toISOString(),
    created_at: found.created_at.toISOString(),
  };
}
