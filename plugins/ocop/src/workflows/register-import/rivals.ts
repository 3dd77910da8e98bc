import { type SqlManager, textArray } from "../../shared/sql";
import { refuse } from "./alone";
import type { HeldCertificate } from "./known";
import { overlap, type PendingRow } from "./plan";

type Held = Pick<HeldCertificate, "status" | "issued_on" | "expires_on"> & { rated_product_id: string };

/**
 * Holds the known products that get certificates, and looks once more at what speaks for them: whoever decides on a round
 * takes no lock of lists, so that a certificate may have come since the list was planned.
 * @throws MedusaError conflict `register_import_stale`
 */
export async function refuseRivals(
  sql: SqlManager,
  pending: readonly Pick<PendingRow, "product" | "facts">[],
): Promise<void> {
  const certified = pending.flatMap(({ product, facts }) =>
    facts === null || "key" in product ? [] : [{ id: product.rated_product_id, facts }],
  );
  const ids = [...new Set(certified.map(({ id }) => id))];
  const known = await sql.execute(
    "select id from rated_product where id = any(cast(? as text[])) and deleted_at is null order by id for update",
    [textArray(ids)],
  );
  const held = await sql.execute<Held>(
    `select rated_product_id, status, issued_on, expires_on from certificate
     where rated_product_id = any(cast(? as text[])) and deleted_at is null`,
    [textArray(ids)],
  );
  const rival = certified.some(({ id, facts }) =>
    held.some((one) => one.rated_product_id === id && overlap(one, facts)),
  );
  if (rival || known.length < ids.length)
    throw refuse("register_import_stale", "The register has changed since the list was planned");
}
