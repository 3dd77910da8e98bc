import { MedusaError } from "@medusajs/framework/utils";

interface Invitation {
  email: string | null;
  invite_expires_at: Date | null;
}

/**
 * The invitation that a secret led to, if it is open still and was made for this address.
 * @throws MedusaError not_found `invitation_not_found`
 */
export function stillOpen<T extends Invitation>(invitation: T | undefined, email: string): T {
  const holds =
    invitation !== undefined &&
    invitation.email === email &&
    (invitation.invite_expires_at?.getTime() ?? 0) > Date.now();
  if (!holds) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No such invitation", "invitation_not_found");
  return invitation;
}
