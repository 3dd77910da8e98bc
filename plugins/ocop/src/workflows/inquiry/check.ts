import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { SupplyDecisionBody } from "../../contract/office-inquiry";
import { INQUIRY_MODULE } from "../../modules/inquiry";
import { statusAfter } from "../../modules/inquiry/rules/status";
import { todayInHoChiMinh } from "../../shared/clock";
import { SUPPLY_REQUEST_CHECKED } from "../../shared/events";
import { audited } from "../delivery";
import { type OfficeActor, refuse, requestOf, serviceOf } from "./office-request";
import { AUDITED_COLUMNS } from "./request-sql";

/**
 * What an office makes of a request that came by the public form: open for answers, or refused with the reason. Whoever asked
 * is told by mail.
 * @throws MedusaError not_found `supply_request_not_found`; conflict `request_decided` for one that was looked at already;
 *   invalid_data `supply_until_past` for a last day that is over
 */
export async function checkPublicRequest(
  container: MedusaContainer,
  { actor, area }: OfficeActor,
  { id, body }: { id: string; body: SupplyDecisionBody },
): Promise<void> {
  const request = await requestOf(container, area, id);
  const status = statusAfter(request.status, body.decision);
  const decided = () => refuse("CONFLICT", "The request was looked at already", "request_decided");
  if (status !== "open" && status !== "refused") throw decided();
  const until = body.decision === "accept" ? body.until : null;
  const reason = body.decision === "refuse" ? body.reason : null;
  if (until !== null && until < todayInHoChiMinh())
    throw refuse("INVALID_DATA", "The last day is over", "supply_until_past");
  await audited(
    container,
    {
      actor,
      actor_type: "officer",
      action: `supply_request.${body.decision === "accept" ? "accepted" : "refused"}`,
      room: INQUIRY_MODULE,
      table: "supply_request",
      key: id,
      columns: AUDITED_COLUMNS,
      reason,
    },
    async (transaction) => {
      if (!(await serviceOf(container).checkRequest({ id, status, until, reason }, transaction))) throw decided();
    },
  );
  await container.resolve(Modules.EVENT_BUS).emit({ name: SUPPLY_REQUEST_CHECKED, data: { id, status } });
}
