import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { OfficePlaceRequest, OfficePlaceRequestsAnswer } from "../../contract/office-sales-point";
import type { PlaceRequestAct, PlaceRequestAdminQuery } from "../../contract/place-request";
import type { Area } from "../../shared/area";
import { decidePlaceRequest, listPlaceRequests, readPlaceRequest } from "../place-request";
import type { OfficeActor } from "./write";

const requestOf = (
  row: Awaited<ReturnType<typeof listPlaceRequests>>["sales_point_requests"][number],
): OfficePlaceRequest => ({
  id: row.id,
  producer: { id: row.producer_id, name: row.producer_name ?? "" },
  sales_point: { id: row.sales_point_id, name: row.sales_point_name ?? "" },
  products: row.products ?? [],
  note: row.note,
  status: row.status,
  reason: row.reason,
  created_at: row.created_at.toISOString(),
});

/** Producers' requests for places at points of an area, those that wait first. */
export async function readOfficeRequests(
  container: MedusaContainer,
  area: Area,
  query: PlaceRequestAdminQuery,
): Promise<OfficePlaceRequestsAnswer> {
  const { sales_point_requests, ...page } = await listPlaceRequests(container, query, area);
  return { requests: sales_point_requests.map(requestOf), ...page };
}

/**
 * Grants or refuses a request to a point of the office's area.
 * @throws MedusaError not_found `place_request_not_found` also for one to a point elsewhere, conflict `request_decided`
 */
export async function decideOfficeRequest(
  container: MedusaContainer,
  { actor, area }: OfficeActor,
  id: string,
  deed: PlaceRequestAct,
): Promise<void> {
  if ((await readPlaceRequest(container, id, area)) === null)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such request", "place_request_not_found");
  await decidePlaceRequest(container, { id, actor, actor_type: "officer", deed });
}
