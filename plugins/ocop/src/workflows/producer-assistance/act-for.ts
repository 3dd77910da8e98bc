import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import type { AssistanceScope, ProducerStatus } from "../../shared/producer-vocabulary";
import type { Member } from "../producer-member";

/** A helper's permission that holds at this moment. */
export interface Assistance {
  id: string;
  scopes: AssistanceScope[];
  valid_to: Date;
  /** Who is helped. */
  producer: Member["producer"];
}

interface Row {
  id: string;
  scopes: AssistanceScope[];
  valid_to: Date;
  producer_id: string;
  name: string;
  slug: string;
  status: ProducerStatus;
}

/**
 * The permission by which a member may act for another producer now; null without one. Only owners and editors of an
 * active cooperative help. Read for each request: what is taken back, or over, counts at once.
 */
export async function readAssistance(
  container: MedusaContainer,
  member: Member,
  producerId: string,
): Promise<Assistance | null> {
  if (member.role === "orders" || member.producer.status !== "active") return null;
  const [row] = await select<Row>(
    container,
    `select a.id, a.scopes, a.valid_to, p.id as producer_id, p.name, p.slug, p.status
     from producer_assistance a join producer p on p.id = a.producer_id and p.deleted_at is null
     where a.producer_id = :producerId and a.helper_kind = 'cooperative' and a.helper_id = :helperId
       and a.withdrawn_at is null and a.valid_from <= now() and now() < a.valid_to and a.deleted_at is null
     order by a.valid_to desc limit 1`,
    { producerId, helperId: member.producer.id },
  );
  if (row === undefined) return null;
  const { id, scopes, valid_to, producer_id, name, slug, status } = row;
  return { id, scopes, valid_to, producer: { id: producer_id, name, slug, status } };
}
