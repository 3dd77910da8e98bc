import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { SalesPointUpdate } from "../../contract/sales-point-admin";
import { todayInHoChiMinh } from "../../shared/clock";
import { updateSalesPointWorkflow } from "../sales-point";
import { type OwnPoint, ownPoint } from "./own-point";
import type { OfficeActor } from "./write";

const refuse = (code: string, message: string) => new MedusaError(MedusaError.Types.CONFLICT, message, code);

async function write(
  container: MedusaContainer,
  { id, stored_status: seen_status }: OwnPoint,
  { actor, action, reason = null }: { actor: string; action: string; reason?: string | null },
  changes: SalesPointUpdate,
): Promise<void> {
  const deed = { actor, actor_type: "officer", action, reason } as const;
  await updateSalesPointWorkflow(container).run({ input: { id, changes, deed, seen_status } });
}

/**
 * Writes down the decision by which a point was recognised; a later decision takes its place.
 * @throws MedusaError not_found `sales_point_not_found`, conflict `point_closed`, `sales_point_changed`; invalid_data `day_in_future`
 */
export async function recognisePoint(
  container: MedusaContainer,
  { actor, area }: OfficeActor,
  id: string,
  { decision, on, by }: { decision: string; on: string; by: string },
): Promise<void> {
  const point = await ownPoint(container, area, id);
  if (point.status === "closed") throw refuse("point_closed", "The point is closed");
  if (on > todayInHoChiMinh())
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The decision is of a day to come", "day_in_future");
  const changes = { recognition_decision: decision, recognised_on: on, recognised_by: by };
  await write(container, point, { actor, action: "sales_point.recognise" }, changes);
}

/**
 * Closes a point from a day on, which may be to come: it is shown until the midnight before. What the operator suspended
 * stays so, and is closed when that ends.
 * @throws MedusaError not_found `sales_point_not_found`, conflict `point_closed`, `sales_point_changed`; invalid_data for a day before it opened
 */
export async function closePoint(
  container: MedusaContainer,
  { actor, area }: OfficeActor,
  id: string,
  { on, reason }: { on: string; reason: string },
): Promise<void> {
  const point = await ownPoint(container, area, id);
  if (point.status === "closed") throw refuse("point_closed", "The point is closed already");
  const closes = point.status === "open" && on <= todayInHoChiMinh();
  const changes: SalesPointUpdate = { closed_on: on, ...(closes ? { status: "closed" } : {}) };
  await write(container, point, { actor, action: "sales_point.close", reason }, changes);
}

/**
 * Opens a point that was closed, or takes back a closing to come. What the operator suspended stays so.
 * @throws MedusaError not_found `sales_point_not_found`, conflict `point_not_closed`, `sales_point_changed`
 */
export async function reopenPoint(
  container: MedusaContainer,
  { actor, area }: OfficeActor,
  id: string,
  reason: string,
): Promise<void> {
  const point = await ownPoint(container, area, id);
  const { status, closed_on } = point;
  if (status === "suspended" || (status !== "closed" && closed_on === null))
    throw refuse("point_not_closed", "The point is not closed");
  const changes: SalesPointUpdate = { closed_on: null, status: "open" };
  await write(container, point, { actor, action: "sales_point.reopen", reason }, changes);
}
