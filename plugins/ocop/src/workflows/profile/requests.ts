import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChangeRequest } from "../../contract/profile";
import { select } from "../../shared/database";

const SHOWN = 20;

/** What a producer asked to have changed, newest first. */
export async function readChangeRequests(container: MedusaContainer, producerId: string): Promise<ChangeRequest[]> {
  const rows = await select<Omit<ChangeRequest, "created_at"> & { created_at: Date }>(
    container,
    `select id, status, differences, reason, decision_note, created_at from producer_change_request
     where producer_id = :producerId and deleted_at is null order by created_at desc, id desc limit ${SHOWN}`,
    { producerId },
  );
  return rows.map(({ created_at, ...row }) => ({ ...row, created_at: created_at.toISOString() }));
}
