import type { MedusaContainer } from "@medusajs/framework/types";
import { audit } from "../delivery";

/** A change that a helper is about to make. */
export interface AssistedWrite {
  /** Id of the helper's member. */
  member_id: string;
  /** Id of the helper's own producer. */
  helper_id: string;
  assistance_id: string;
  /** Who is helped. */
  producer_id: string;
  /** `POST /producer/papers/:id` */
  route: string;
  params: Record<string, string>;
  body: unknown;
}

/**
 * Writes down, under both names, what a helper does. Before it is done: a refused attempt leaves a line too, but no change
 * is ever without one.
 */
export async function recordAssistedWrite(container: MedusaContainer, write: AssistedWrite): Promise<void> {
  const { member_id, helper_id, assistance_id, producer_id, route, params, body } = write;
  await audit(container, {
    actor_type: "producer",
    actor_id: member_id,
    action: `assisted: ${route}`,
    subject_type: "producer",
    subject_id: producer_id,
    after: { on_behalf_of: producer_id, helper_id, assistance_id, params, body: body ?? null },
  });
}
