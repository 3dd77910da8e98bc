import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { officeAct } from "../../../../../../contract/office";
import { changeOfficer, inviteOfficer, readOffice } from "../../../../../../workflows/office";
import { bodyOf } from "../../../../../validation";

/**
 * `POST /admin/ocop/offices/:id/acts`: invites an officer, changes a role or removes somebody. The answer to an invitation
 * alone holds its link, to be handed on by whatever way.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const office_id = req.params.id ?? "";
  const actor = req.auth_context.actor_id;
  const deed = bodyOf(officeAct, req);
  if (deed.act === "invite") {
    const { act: _act, ...person } = deed;
    const { expires_at, ...invitation } = await inviteOfficer(req.scope, { ...person, office_id, actor });
    res.status(201).json({ invitation: { ...invitation, expires_at: expires_at.toISOString() } });
    return;
  }
  const role = deed.act === "role" ? deed.role : null;
  await changeOfficer(req.scope, { office_id, officer_id: deed.officer_id, role, actor });
  res.json({ office: await readOffice(req.scope, office_id) });
}
