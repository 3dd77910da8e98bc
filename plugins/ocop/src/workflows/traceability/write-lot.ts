import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { LotBody, LotStepBody, LotTestBody } from "../../contract/lot";
import { type LotDeed, TRACEABILITY_MODULE, type TraceabilityModuleService } from "../../modules/traceability";
import { issueFaults } from "../../modules/traceability/rules/facts";
import { todayInHoChiMinh } from "../../shared/clock";
import { signLotCode } from "../../shared/lot-code";
import { signingKey } from "./keys";
import { ownProduct } from "./own-product";
import { readLot } from "./read-lot";

type NewLotDeed = Omit<LotDeed, "lot_id">;

const serviceOf = (container: MedusaContainer): TraceabilityModuleService => container.resolve(TRACEABILITY_MODULE);

/**
 * Writes a lot of one of the producer's own goods as a draft. The days were judged by `lotFaults`.
 * @returns its id
 * @throws MedusaError `product_not_found`, `lot_number_taken`
 */
export async function createLot(container: MedusaContainer, body: LotBody, deed: NewLotDeed): Promise<string> {
  const names = await ownProduct(container, { ...body, producer_id: deed.producer_id });
  return serviceOf(container).writeLot({ ...body, ...names }, deed);
}

/** Writes a draft anew. @throws MedusaError `lot_not_found`, `product_not_found`, `lot_number_taken`, `lot_state` */
export async function changeLot(container: MedusaContainer, body: LotBody, deed: LotDeed): Promise<void> {
  await readLot(container, deed);
  const names = await ownProduct(container, { ...body, producer_id: deed.producer_id });
  await serviceOf(container).rewriteLot({ ...body, ...names }, deed);
}

/**
 * Freezes a draft and signs its code: from now on labels can be printed, and the facts stay as they are.
 * @throws MedusaError `lot_not_found`, `lot_state`, `product_not_found`; `lot_not_issuable` for goods past their day
 */
export async function issueLot(container: MedusaContainer, deed: LotDeed): Promise<void> {
  const lot = await readLot(container, deed);
  const issued_on = todayInHoChiMinh();
  if (lot.status === "draft" && Object.keys(issueFaults(lot, issued_on)).length > 0)
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The days of this lot do not allow it", "lot_not_issuable");
  const names = await ownProduct(container, { ...lot, producer_id: deed.producer_id });
  const { id: key_id, key } = await signingKey(container);
  const signed_code = signLotCode({ code: lot.code, key_id, issued_on }, key);
  await serviceOf(container).issueLot(deed, lot, { ...names, issued_on, signed_code });
}

/** Calls an issued lot back. @throws MedusaError `lot_not_found`, `lot_state` */
export async function recallLot(container: MedusaContainer, reason: string, deed: LotDeed): Promise<void> {
  await serviceOf(container).recallLot(deed, { reason, day: todayInHoChiMinh() });
}

/** Adds a step to a lot. @throws MedusaError `lot_not_found` */
export async function addLotStep(container: MedusaContainer, step: LotStepBody, deed: LotDeed): Promise<void> {
  await serviceOf(container).addStep(deed, step);
}

/** Adds a test result to a lot. @throws MedusaError `lot_not_found` */
export async function addLotTest(container: MedusaContainer, test: LotTestBody, deed: LotDeed): Promise<void> {
  await serviceOf(container).addTest(deed, test);
}
