import type { MedusaContainer } from "@medusajs/framework/types";
import type { MemberAnswer } from "../../contract/producer-member";
import { select } from "../../shared/database";

/** Members and open invitations of one producer, owners first. */
export async function readMembers(container: MedusaContainer, producerId: string): Promise<MemberAnswer[]> {
  return select<MemberAnswer>(
    container,
    `select id, email, name, role, status, to_char(joined_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as joined_at,
       to_char(invite_expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as invite_expires_at
     from producer_member where producer_id = :producerId and status <> 'removed' and deleted_at is null
     order by array_position(array['owner', 'editor', 'orders'], role), created_at, id`,
    { producerId },
  );
}
