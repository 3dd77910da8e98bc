import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ProfileBody } from "../../contract/profile";
import { auditedAfter } from "../delivery";
import { updateProducerWorkflow } from "../producer";
import { ownPictures } from "./own-pictures";
import { readProfileRow } from "./read";

/**
 * A member changes what its producer's page says; it is live at once and written down in the audit trail.
 * @throws MedusaError invalid_data `picture_not_yours` for a picture that the producer does not have
 */
export async function updateProfile(
  container: MedusaContainer,
  { producer_id, actor, changes }: { producer_id: string; actor: string; changes: ProfileBody },
): Promise<void> {
  const wanted = changes.photos ?? [];
  if (wanted.length > 0) {
    const own = new Set(await ownPictures(container, producer_id));
    if (!wanted.every((picture) => own.has(picture)))
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A picture is not the producer's", "picture_not_yours");
  }
  const read = async () => ({ ...(await readProfileRow(container, producer_id)) });
  const deed = {
    actor,
    actor_type: "producer",
    action: "producer.profile",
    table: "producer",
    key: producer_id,
  } as const;
  await auditedAfter(
    container,
    deed,
    async () => updateProducerWorkflow(container).run({ input: { id: producer_id, changes, actor } }),
    read,
  );
}
