import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { INQUIRY_MODULE, type InquiryModuleService } from "../../modules/inquiry";
import { type Area, areaParam } from "../../shared/area";
import { select } from "../../shared/database";
import { audit, type RoomTransaction } from "../delivery";
import { OWN_REQUEST } from "./office-read";

/** Who acts for an office, and where. */
export interface OfficeActor {
  actor: string;
  area: Area;
}

/** Storage of requests. */
export const serviceOf = (container: MedusaContainer): InquiryModuleService => container.resolve(INQUIRY_MODULE);

/** A refusal with its code. */
export const refuse = (
  type: "NOT_FOUND" | "CONFLICT" | "INVALID_DATA" | "NOT_ALLOWED",
  message: string,
  code: string,
) => new MedusaError(MedusaError.Types[type], message, code);

/** Writes down what an officer did to a request, in the transaction of the deed. */
export async function note(
  container: MedusaContainer,
  { actor, action, id, after }: { actor: string; action: string; id: string; after: Record<string, unknown> },
  transaction: RoomTransaction,
): Promise<void> {
  const subject = { subject_type: "supply_request", subject_id: id, after };
  const line = { actor_type: "officer", actor_id: actor, action: `supply_request.${action}`, ...subject };
  await audit(container, line, transaction);
}

/** A request of the area, open or not. @throws MedusaError not_found `supply_request_not_found` */
export async function requestOf(container: MedusaContainer, area: Area, id: string) {
  const [own] = await select<{ id: string }>(
    container,
    `select r.id from supply_request r where r.id = :id and r.deleted_at is null and ${OWN_REQUEST}`,
    { ...areaParam(area), id },
  );
  const [request] = own === undefined ? [] : await serviceOf(container).listSupplyRequests({ id }, { take: 1 });
  if (request === undefined) throw refuse("NOT_FOUND", "There is no such request", "supply_request_not_found");
  return request;
}
