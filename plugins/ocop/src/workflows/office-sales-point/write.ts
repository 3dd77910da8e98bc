import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficePointBody } from "../../contract/office-point-body";
import type { Area } from "../../shared/area";
import { toE6 } from "../../shared/point";
import { createSalesPointsWorkflow, updateSalesPointWorkflow } from "../sales-point";
import { ownPoint } from "./own-point";
import { placeInArea } from "./place";

/** Who writes, and where. */
export interface OfficeActor {
  actor: string;
  office_id: string;
  area: Area;
}

/** What an office writes of a point as a whole: what a form leaves empty is empty afterwards. */
const EMPTY = {
  operator: null,
  address_as_printed: null,
  phone: null,
  hours: null,
  stall_count: null,
  funder: null,
  maintain_until: null,
  opened_on: null,
  starts_on: null,
  ends_on: null,
};

/** The columns that the body writes, its place left aside. */
function columnsOf({ lat, lng, commune_code: _commune, district_code: _district, ...rest }: OfficePointBody) {
  const located = lat !== null && lat !== undefined && lng !== null && lng !== undefined;
  return {
    ...EMPTY,
    ...rest,
    latitude_e6: located ? toE6(lat) : null,
    longitude_e6: located ? toE6(lng) : null,
  };
}

/**
 * Registers a point or fair in an office's area.
 * @returns its id
 * @throws MedusaError `place_outside_area`, `district_not_of_commune`; invalid_data for hours or dates that do not fit
 */
export async function registerPoint(
  container: MedusaContainer,
  { actor, area }: OfficeActor,
  body: OfficePointBody,
): Promise<string> {
  const place = await placeInArea(container, area, body);
  const point = { ...columnsOf(body), ...place };
  const { result } = await createSalesPointsWorkflow(container).run({
    input: { sales_points: [point], by: { actor, actor_type: "officer" } },
  });
  const [made] = result;
  if (made === undefined) throw new Error("a point that was stored has an id");
  return made.id;
}

/**
 * Writes anew what an office writes of a point of its area; it stays in the area. What its document printed of the place
 * stays while the place does.
 * @throws MedusaError as {@link registerPoint}, not_found `sales_point_not_found`
 */
export async function changePoint(
  container: MedusaContainer,
  { actor, area }: OfficeActor,
  id: string,
  body: OfficePointBody,
): Promise<void> {
  const point = await ownPoint(container, area, id);
  const place = await placeInArea(container, area, body);
  const stays = point.commune_code === place.commune_code && point.district_code === place.district_code;
  const printed = { commune_as_printed: null, district_as_printed: null, province_as_printed: null };
  const changes = { ...columnsOf(body), ...(stays ? {} : { ...place, ...printed, former_unit_code: null }) };
  const deed = { actor, actor_type: "officer", action: "sales_point.change" } as const;
  await updateSalesPointWorkflow(container).run({ input: { id, changes, deed } });
}
