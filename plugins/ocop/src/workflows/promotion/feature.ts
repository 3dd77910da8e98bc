import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { FeatureBody } from "../../contract/promotion";
import { FEATURING_MODULE, type FeaturingModuleService } from "../../modules/promotion";
import { bookingProblem, featureState, periodOf, periodProblem } from "../../modules/promotion/rules/period";
import { type Area, areaParam, areaSql, isInArea } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { visibleSalesPointSql } from "../../shared/visible-sales-point-sql";
import { audit, audited, inTransaction } from "../delivery";
import { featureBans } from "./advertised";

const WAIT_SECONDS = 15;

interface Promoter {
  actor: string;
  office_id: string;
  area: Area;
}

const invalid = (code: string, message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message, code);

/** An open point of the area that may be advertised. @throws MedusaError `sales_point_not_found`, `feature_alcohol` */
async function featurable(container: MedusaContainer, area: Area, id: string): Promise<{ ends_on: string | null }> {
  const [point] = await select<{ id: string; name: string; ends_on: string | null }>(
    container,
    `select p.id, p.name, p.ends_on from sales_point p where p.id = :id and ${visibleSalesPointSql("p")} and ${areaSql("p")}`,
    { id, ...areaParam(area) },
  );
  if (point === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such open point", "sales_point_not_found");
  if ((await featureBans(container, [point])).size > 0)
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Strong drinks are not advertised", "feature_alcohol");
  return point;
}

/** A unit of the area that has a page: one of today, or a district of before. @throws MedusaError invalid_data `place_outside_area` */
async function assertUnit(container: MedusaContainer, area: Area, code: string | null): Promise<void> {
  if (code === null) return;
  const [unit] = await select<{ code: string }>(
    container,
    "select code from territory_unit where code = :code and (valid_to is null or level = 'district') and deleted_at is null",
    { code },
  );
  if (unit === undefined || !isInArea(area, code)) throw invalid("place_outside_area", "The unit is not in the area");
}

/**
 * Features a point or fair on a page for some days. It ends by itself: its last day is the last on which it is shown.
 * @returns its id
 * @throws MedusaError not_found `sales_point_not_found` for a point that is not open in the area; not_allowed
 *   `feature_alcohol`; invalid_data `place_outside_area`, `feature_from_day`, `feature_days`, `feature_after_fair`; conflict
 *   `feature_overlaps`, `feature_limit`
 */
export async function featurePoint(
  container: MedusaContainer,
  { actor, office_id, area }: Promoter,
  { sales_point_id, page, unit_code: asked, from_day, days }: FeatureBody,
): Promise<string> {
  const unit_code = asked === null ? null : asked.toUpperCase();
  const point = await featurable(container, area, sales_point_id);
  await assertUnit(container, area, unit_code);
  const today = todayInHoChiMinh();
  const problem = periodProblem(from_day, days, today);
  if (problem !== null) throw invalid(`feature_${problem}`, "A feature cannot last these days");
  const period = periodOf(from_day, days);
  if (point.ends_on !== null && from_day > point.ends_on) throw invalid("feature_after_fair", "The fair is over then");
  const row = { sales_point_id, page, unit_code, office_id, created_by: actor, ...period };
  const service: FeaturingModuleService = container.resolve(FEATURING_MODULE);
  return container.resolve(Modules.LOCKING).execute(
    [`ocop-features:${unit_code ?? page}`],
    async () => {
      const onPage = await service.listFeatures(
        { page, unit_code, ended_reason: null, to_day: { $gte: today } },
        { take: null },
      );
      const clash = bookingProblem(row, onPage);
      if (clash !== null) throw new MedusaError(MedusaError.Types.CONFLICT, "The page is taken", clash);
      return inTransaction(container, FEATURING_MODULE, async (transaction) => {
        const made = await service.createFeatures(row, transaction);
        const deed = { actor_type: "officer", actor_id: actor, action: "feature.open" } as const;
        await audit(container, { ...deed, subject_type: "feature", subject_id: made.id, after: row }, transaction);
        return made.id;
      });
    },
    { timeout: WAIT_SECONDS },
  );
}

/**
 * Ends a feature of the own office before its last day.
 * @throws MedusaError not_found `feature_not_found`, conflict `feature_over`
 */
export async function endFeature(
  container: MedusaContainer,
  { actor, office_id }: Promoter,
  id: string,
  reason: string,
): Promise<void> {
  const service: FeaturingModuleService = container.resolve(FEATURING_MODULE);
  const [feature] = await service.listFeatures({ id, office_id }, { take: 1 });
  if (feature === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such feature", "feature_not_found");
  const today = todayInHoChiMinh();
  const state = featureState({ ...feature, ended: feature.ended_reason !== null }, today);
  if (state === "over") throw new MedusaError(MedusaError.Types.CONFLICT, "It is over", "feature_over");
  const row = { room: FEATURING_MODULE, table: "feature", key: id };
  const change = { id, ended_reason: reason, ended_by: actor, ...(state === "running" ? { to_day: today } : {}) };
  await audited(
    container,
    { actor, actor_type: "officer", action: "feature.end", ...row, reason },
    async (transaction) => {
      // The row is held by now: of two who end it at once, the second one finds it ended.
      const [open] = await service.listFeatures({ id, ended_reason: null }, { take: 1 }, transaction);
      if (open === undefined) throw new MedusaError(MedusaError.Types.CONFLICT, "It is over", "feature_over");
      await service.updateFeatures(change, transaction);
    },
  );
}
