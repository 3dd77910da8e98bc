import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export interface Attachment {
  auth_identity_id: string;
  /** Type of actor, as it stands in the address of the log-in. */
  actor: "producer" | "officer";
  actor_id: string;
}

/**
 * Makes a log-in an actor's: its next token names it. A former one of the same type gives way, because whoever was removed
 * may join elsewhere; undone by naming it again. Medusa's tokens look for the actor under `<type>_id`.
 */
export const attachLoginStep = createStep(
  "ocop-attach-login",
  async ({ auth_identity_id, actor, actor_id }: Attachment, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const { app_metadata } = await auth.retrieveAuthIdentity(auth_identity_id);
    const former = app_metadata ?? {};
    await auth.updateAuthIdentities({
      id: auth_identity_id,
      app_metadata: { ...former, [`${actor}_id`]: actor_id },
    });
    return new StepResponse(actor_id, { id: auth_identity_id, app_metadata: former });
  },
  async (former, { container }) => {
    if (former) await container.resolve(Modules.AUTH).updateAuthIdentities(former);
  },
);
