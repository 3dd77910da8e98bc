import type { MedusaContainer } from "@medusajs/framework/types";
import type { DeliveryOptions } from "../contract/delivery-option";
import { ERRORS } from "../contract/errors";
import { select } from "../shared/database";
import { ApiError } from "./errors";

/** @throws ApiError naming each option that is picked up where no sales point is */
export async function assertPoints(container: MedusaContainer, options: DeliveryOptions): Promise<void> {
  const ids = options.flatMap(({ sales_point_id }) => sales_point_id ?? []);
  const points = await select<{ id: string }>(
    container,
    "select id from sales_point where id = any(:ids) and deleted_at is null",
    { ids },
  );
  const known = new Set(points.map(({ id }) => id));
  const { vi, en } = ERRORS.sales_point_not_found;
  const faults = options.flatMap(({ sales_point_id: id }, at) =>
    id === null || known.has(id) ? [] : [[`delivery_options.${at}.sales_point_id`, { vi, en }] as const],
  );
  if (faults.length > 0) throw new ApiError("invalid_body", Object.fromEntries(faults));
}
