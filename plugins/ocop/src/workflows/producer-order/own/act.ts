import type { MedusaContainer } from "@medusajs/framework/types";
import type { PortalOrder, PortalOrderAct } from "../../../contract/portal-order";
import { actOnPartWorkflow, type PartAct } from "../act";
import { presentOwnPart } from "./present";
import { type OwnReference, readOwnRow } from "./read-one";

/** One own part. @throws MedusaError not_found `order_not_found` */
export async function readOwnPart(container: MedusaContainer, reference: OwnReference): Promise<PortalOrder> {
  return presentOwnPart(await readOwnRow(container, reference), new Date());
}

/** Cash that a producer tells of is cash that it holds. */
function deedOf(deed: PortalOrderAct): PartAct {
  return deed.act === "collect_cash" ? { act: deed.act, holder: "producer", carrier: null, fee: 0 } : deed;
}

/**
 * One act of a member on an own part; a deed that was done before is done. A part never changes its producer, so that it is
 * the own one is asked before the lock.
 * @param actor id of the member
 * @throws MedusaError not_found `order_not_found`, and what {@link actOnPartWorkflow} refuses
 */
export async function actOnOwnPart(
  container: MedusaContainer,
  reference: OwnReference & { actor: string },
  deed: PortalOrderAct,
): Promise<PortalOrder> {
  const { id } = await readOwnRow(container, reference);
  await actOnPartWorkflow(container).run({
    input: { producer_order_id: id, actor: reference.actor, deed: deedOf(deed) },
  });
  return readOwnPart(container, reference);
}
