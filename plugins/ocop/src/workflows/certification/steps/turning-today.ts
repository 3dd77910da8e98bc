import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { turnSince } from "../../../modules/certification/rules/calendar";
import { todayInHoChiMinh } from "../../../shared/clock";
import { select } from "../../../shared/database";

/** The day this process last looked at. Each process keeps its own: telling search twice does no harm. */
let seenDay: string | null = null;

/** Rated products with a certificate that ended or began at a midnight since the last look; mostly none, and no query. */
export const turningTodayStep = createStep(
  "ocop-certificates-turning-today",
  async (_input: unknown, { container }) => {
    const turn = turnSince(seenDay, todayInHoChiMinh());
    if (turn === null) return new StepResponse([] as string[]);
    const rows = await select<{ rated_product_id: string }>(
      container,
      `select distinct rated_product_id from certificate where deleted_at is null and status = 'active'
     and ((expires_on > :after and expires_on <= :until) or (issued_on > :after and issued_on <= :until))`,
      turn,
    );
    seenDay = turn.until;
    return new StepResponse(rows.map((row) => row.rated_product_id));
  },
);
