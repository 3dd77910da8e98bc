import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { OfficeInvitationAnswer, OfficerInvite } from "../../contract/office";
import { OFFICE_MODULE, type OfficeModuleService } from "../../modules/office";
import { hashOfSecret, oneTimeSecret } from "../../shared/one-time-secret";
import type { OfficerRole } from "../../shared/office-vocabulary";
import { shopAddressOf } from "../../shared/plugin-options";
import { audit, audited, inTransaction } from "../delivery";
import { attachLogin, stillOpen, whileAlone } from "../log-in";
import { officerRow } from "./officer-row";
import { assertOffice } from "./offices";
import { officerOfIdentity } from "./read-officer";

/**
 * Invites somebody to act for an office, for seven days; an earlier invitation of the same address gives way.
 * @returns the link of the invitation, whose secret is kept nowhere and told only here
 * @throws MedusaError not_found `office_not_found`; conflict `already_officer` for an address that is an officer there
 */
export async function inviteOfficer(
  container: MedusaContainer,
  { office_id, actor, ...person }: OfficerInvite & { office_id: string; actor: string },
): Promise<{ id: string; secret: string; link: string; expires_at: Date }> {
  const service: OfficeModuleService = container.resolve(OFFICE_MODULE);
  await assertOffice(container, office_id);
  const { secret, hash, expires_at } = oneTimeSecret();
  const officer = { ...person, office_id, invite_hash: hash, invite_expires_at: expires_at };
  const invite = async () =>
    inTransaction(container, OFFICE_MODULE, async (transaction) => {
      const made = await service.inviteOfficer(officer, actor, transaction);
      const after = { office_id, role: officer.role, status: "invited" };
      const subject = { subject_type: "officer", subject_id: made, after };
      await audit(
        container,
        { actor_type: "user", actor_id: actor, action: "officer.invite", ...subject },
        transaction,
      );
      return made;
    });
  const id = await whileAlone(container, office_id, invite);
  const link = new URL(`/office/loi-moi/${secret}`, shopAddressOf(container)).href;
  return { id, secret, link, expires_at };
}

/** The open invitation behind a secret, for the address that it was made for. @throws MedusaError `invitation_not_found` */
async function openInvitation(
  service: OfficeModuleService,
  { secret, email }: { secret: string; email: string },
): Promise<{ id: string; office_id: string; role: OfficerRole }> {
  const [invitation] = await service.listOfficers({ invite_hash: hashOfSecret(secret), status: "invited" });
  return stillOpen(invitation, email);
}

/** Which office invites, and to what, told to the address that was invited. @throws MedusaError `invitation_not_found` */
export async function readOfficeInvitation(
  container: MedusaContainer,
  input: { secret: string; email: string },
): Promise<OfficeInvitationAnswer> {
  const service: OfficeModuleService = container.resolve(OFFICE_MODULE);
  const { office_id, role } = await openInvitation(service, input);
  const { name } = await service.retrieveOffice(office_id, { select: ["id", "name"] });
  return { office_name: name, role };
}

/**
 * The person whose address was invited becomes an officer. The token has to be refreshed afterwards.
 * @throws MedusaError not_found `invitation_not_found` for a wrong, used or outdated secret and for another address;
 *   conflict `already_officer` for a person who acts for an office already
 */
export async function acceptOfficeInvitation(
  container: MedusaContainer,
  input: { secret: string; auth_identity_id: string; email: string },
): Promise<void> {
  const service: OfficeModuleService = container.resolve(OFFICE_MODULE);
  const { auth_identity_id } = input;
  await whileAlone(container, auth_identity_id, async () => {
    const { id } = await openInvitation(service, input);
    if ((await officerOfIdentity(container, auth_identity_id)) !== null)
      throw new MedusaError(MedusaError.Types.CONFLICT, "This log-in is an officer already", "already_officer");
    await attachLogin(container, { auth_identity_id, actor: "officer", actor_id: id });
    const deed = { actor: id, actor_type: "officer", action: "officer.join", ...officerRow(id) } as const;
    await audited(container, deed, async (transaction) => {
      if (!(await service.joinOfficer(id, auth_identity_id, transaction)))
        throw new MedusaError(MedusaError.Types.NOT_FOUND, "No such invitation", "invitation_not_found");
    });
  });
}
