import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { InvitationAnswer, InviteBody } from "../../contract/producer-member";
import { mailInvitation } from "../mail";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import type { MemberRole } from "../../shared/producer-vocabulary";
import { hashOfSecret, oneTimeSecret } from "../../shared/one-time-secret";
import { attachLogin, stillOpen, whileAlone } from "../log-in";
import { memberOfIdentity } from "./read-member";
import { addMemberStep, type NewMember } from "./steps/add-member";

const inviteWorkflow = createWorkflow(
  "ocop-invite-producer-member",
  (input: NewMember) => new WorkflowResponse(addMemberStep(input)),
);

/**
 * Invites somebody to act for a producer, for seven days; an earlier invitation of the same address gives way.
 * @returns the secret of the invitation, which is kept nowhere and told only here and in the mail; whether that left
 * @throws MedusaError conflict `already_member` for an address that is a member of this producer
 */
export async function inviteMember(
  container: MedusaContainer,
  { producer_id, invited_by, email, name, role }: InviteBody & { producer_id: string; invited_by: string },
): Promise<{ id: string; secret: string; expires_at: Date; mailed: boolean }> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const invitation = await whileAlone(container, producer_id, async () => {
    const known = await service.listProducerMembers({ producer_id, email, status: ["invited", "active"] });
    if (known.some(({ status }) => status === "active"))
      throw new MedusaError(MedusaError.Types.CONFLICT, "The address is a member already", "already_member");
    await service.deleteProducerMembers(known.map(({ id }) => id));
    const { secret, hash, expires_at } = oneTimeSecret();
    const { result: id } = await inviteWorkflow(container).run({
      input: {
        producer_id,
        email,
        name,
        role,
        status: "invited",
        invited_by,
        invite_hash: hash,
        invite_expires_at: expires_at,
      },
    });
    return { id, secret, expires_at };
  });
  const { name: producer } = await service.retrieveProducer(producer_id, { select: ["id", "name"] });
  const mailed = await mailInvitation(container, { ...invitation, producer_id, producer, email, role });
  return { ...invitation, mailed };
}

/** The open invitation behind a secret, for the address that it was made for. @throws MedusaError `invitation_not_found` */
async function openInvitation(
  service: ProducerModuleService,
  { secret, email }: { secret: string; email: string },
): Promise<{ id: string; producer_id: string; role: MemberRole }> {
  const [invitation] = await service.listProducerMembers({ invite_hash: hashOfSecret(secret), status: "invited" });
  return stillOpen(invitation, email);
}

/** Who invites, and to what, told to the address that was invited. @throws MedusaError not_found `invitation_not_found` */
export async function readInvitation(
  container: MedusaContainer,
  input: { secret: string; email: string },
): Promise<InvitationAnswer> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const { producer_id, role } = await openInvitation(service, input);
  const { name } = await service.retrieveProducer(producer_id, { select: ["id", "name"] });
  return { producer_name: name, role };
}

/**
 * The person whose address was invited becomes a member. The token has to be refreshed afterwards.
 * @throws MedusaError not_found `invitation_not_found` for a wrong, used or outdated secret and for another address;
 *   conflict `already_member` for a person who acts for a producer already
 */
export async function acceptInvitation(
  container: MedusaContainer,
  input: { secret: string; auth_identity_id: string; email: string },
): Promise<string> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  return whileAlone(container, input.auth_identity_id, async () => {
    const invitation = await openInvitation(service, input);
    if ((await memberOfIdentity(container, input.auth_identity_id)) !== null)
      throw new MedusaError(MedusaError.Types.CONFLICT, "This log-in is a member already", "already_member");
    const attachment = {
      auth_identity_id: input.auth_identity_id,
      actor: "producer",
      actor_id: invitation.id,
    } as const;
    await attachLogin(container, attachment);
    await service.updateProducerMembers({
      id: invitation.id,
      status: "active",
      auth_identity_id: input.auth_identity_id,
      joined_at: new Date(),
      invite_hash: null,
    });
    return invitation.id;
  });
}
