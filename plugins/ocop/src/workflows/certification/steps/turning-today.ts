import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { addDays, todayInHoChiMinh } from "../../../shared/clock";
import { select } from "../../../shared/database";

/** Days looked back, for a server that slept over a midnight or a week. */
const LOOK_BACK_DAYS = 7;

/** Rated products with a certificate that ended or began within the last days. */
export const turningTodayStep = createStep("ocop-certificates-turning-today", async (_input: unknown, { container }) => {
  const today = todayInHoChiMinh();
  const rows = await select<{ rated_product_id: string }>(
    container,
    `select distinct rated_product_id from certificate where deleted_at is null and status = 'active'
     and (expires_on between :from and :today or issued_on between :from and :today)`,
    { from: addDays(today, -LOOK_BACK_DAYS), today },
  );
  return new StepResponse(rows.map((row) => row.rated_product_id));
});
