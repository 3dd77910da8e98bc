import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { SupplyRequestCreate } from "../../contract/inquiry";
import { INQUIRY_MODULE, type InquiryModuleService } from "../../modules/inquiry";
import { select } from "../../shared/database";
import { audit, inTransaction } from "../delivery";
import { showToProducers } from "./match";

async function refuseUnknown(
  container: MedusaContainer,
  { product_ids, province_code }: Pick<SupplyRequestCreate, "product_ids" | "province_code">,
): Promise<void> {
  const known = await select<{ id: string }>(
    container,
    "select id from product where id = any(:product_ids) and deleted_at is null",
    { product_ids },
  );
  if (known.length < new Set(product_ids).size)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "A product is not known", "product_not_found");
  if (!province_code) return;
  const [province] = await select<{ code: string }>(
    container,
    "select code from territory_unit where code = :province_code and level = 'province' and valid_to is null",
    { province_code },
  );
  if (province === undefined)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The province is not known", "place_not_found");
}

/**
 * Writes down who looks for what, and shows it to the producers that can answer.
 * @returns its id, and to how many producers it was shown
 * @throws MedusaError not_found `product_not_found`, invalid_data `place_not_found`
 */
export async function createSupplyRequest(
  container: MedusaContainer,
  { actor, ...input }: SupplyRequestCreate & { actor: string },
): Promise<{ id: string; shown_to: number }> {
  await refuseUnknown(container, input);
  const service: InquiryModuleService = container.resolve(INQUIRY_MODULE);
  const row = {
    ...input,
    group: input.group ?? null,
    sub_group: input.sub_group ?? null,
    province_code: input.province_code ?? null,
    note: input.note ?? null,
  };
  const id = await inTransaction(container, INQUIRY_MODULE, async (transaction) => {
    const made = await service.createSupplyRequests({ ...row, created_by: actor }, transaction);
    const subject = { subject_type: "supply_request", subject_id: made.id, after: row };
    const line = { actor_type: "user", actor_id: actor, action: "supply_request.created", ...subject };
    await audit(container, line, transaction);
    return made.id;
  });
  return { id, shown_to: await showToProducers(container, { ...row, id }) };
}
