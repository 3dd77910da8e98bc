import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { OFFICE_MODULE, type OfficeModuleService } from "../../modules/office";
import type { OfficerRole } from "../../shared/office-vocabulary";
import { audited } from "../delivery";
import { officerRow } from "./officer-row";

/**
 * Gives an officer another role, or removes them (null), or takes an invitation back. Tokens that are out count by what the
 * officer is from the next request on.
 * @throws MedusaError not_found `officer_not_found`
 */
export async function changeOfficer(
  container: MedusaContainer,
  { actor, ...change }: { office_id: string; officer_id: string; role: OfficerRole | null; actor: string },
): Promise<void> {
  const service: OfficeModuleService = container.resolve(OFFICE_MODULE);
  const action = change.role === null ? "officer.remove" : "officer.role";
  await audited(container, { actor, action, ...officerRow(change.officer_id) }, async (transaction) => {
    if (!(await service.changeOfficer(change, actor, transaction)))
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such officer", "officer_not_found");
  });
}
