import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import type { LetterOffice, Reader } from "./reader";

/** FROM and WHERE of the members `f` of the council of the office `:office_id`. */
export const COUNCIL_MEMBERS = `from officer f
  where f.office_id = :office_id and f.role = 'council' and f.status = 'active' and f.deleted_at is null`;

/** Members of the office's council. */
export async function readOfficerReaders(
  container: MedusaContainer,
  { office_id }: LetterOffice,
  ids: readonly string[],
): Promise<Reader[]> {
  const rows = await select<{ id: string; name: string; email: string }>(
    container,
    `select f.id, coalesce(f.name, f.email) as name, f.email ${COUNCIL_MEMBERS} and f.id = any(:ids)`,
    { office_id, ids },
  );
  return rows.map((row) => ({ ...row, producer_id: null, values: {} }));
}
