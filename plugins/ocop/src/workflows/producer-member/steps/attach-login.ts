import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Under which Medusa's tokens look for the actor of type `producer`. */
const KEY = "producer_id";

/**
 * Makes a log-in a member's: its next token names the member. A former membership gives way, because whoever was removed
 * may join elsewhere; undone by naming it again.
 */
export const attachLoginStep = createStep(
  "ocop-attach-producer-login",
  async (input: { auth_identity_id: string; member_id: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const { app_metadata } = await auth.retrieveAuthIdentity(input.auth_identity_id);
    const former = app_metadata ?? {};
    await auth.updateAuthIdentities({
      id: input.auth_identity_id,
      app_metadata: { ...former, [KEY]: input.member_id },
    });
    return new StepResponse(input.member_id, { id: input.auth_identity_id, app_metadata: former });
  },
  async (former, { container }) => {
    if (former) await container.resolve(Modules.AUTH).updateAuthIdentities(former);
  },
);
