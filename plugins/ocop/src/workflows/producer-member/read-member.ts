import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import type { MemberRole, ProducerStatus } from "../../shared/producer-vocabulary";

/** A member and the producer for whom it acts, as they are at this moment. */
export interface Member {
  id: string;
  email: string;
  name: string | null;
  role: MemberRole;
  producer: { id: string; name: string; slug: string; status: ProducerStatus };
}

interface Row {
  id: string;
  email: string;
  name: string | null;
  role: MemberRole;
  producer_id: string;
  producer_name: string;
  slug: string;
  status: ProducerStatus;
}

/** An active member by id; null for one that was removed, or whose producer is gone. Read for each request: a removal counts at once. */
export async function readMember(container: MedusaContainer, id: string): Promise<Member | null> {
  const [row] = await select<Row>(
    container,
    `select m.id, m.email, m.name, m.role, p.id as producer_id, p.name as producer_name, p.slug, p.status
     from producer_member m join producer p on p.id = m.producer_id and p.deleted_at is null
     where m.id = :id and m.status = 'active' and m.deleted_at is null`,
    { id },
  );
  if (row === undefined) return null;
  const { producer_id, producer_name, slug, status, ...member } = row;
  return { ...member, producer: { id: producer_id, name: producer_name, slug, status } };
}

/** The active member behind a log-in, or null. */
export async function memberOfIdentity(container: MedusaContainer, identityId: string): Promise<Member | null> {
  const [row] = await select<{ id: string }>(
    container,
    `select id from producer_member where auth_identity_id = :identityId and status = 'active' and deleted_at is null limit 1`,
    { identityId },
  );
  return row === undefined ? null : readMember(container, row.id);
}
