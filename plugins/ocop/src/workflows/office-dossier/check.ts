import type { MedusaContainer } from "@medusajs/framework/types";
import type { CommuneReportBody } from "../../contract/office-rating";
import { dossierPart } from "../../modules/dossier/rules/parts";
import { todayInHoChiMinh } from "../../shared/clock";
import type { DossierStatus } from "../../shared/dossier-vocabulary";
import type { PartVerdict } from "../../shared/rating-vocabulary";
import { type RatingScope, refused, refuseTrade } from "../rating/scope";
import { within } from "../rating/within";
import { dossierInArea, holdDossier } from "./in-area";

/** While the form is checked. */
const CHECKED: readonly DossierStatus[] = ["submitted", "questions", "answered"];

/**
 * Writes down what the check of the form says of a part; null takes it back.
 * @throws MedusaError `dossier_not_found`, also for a part that the forms do not have; `dossier_state` once it is over
 */
export async function checkPart(
  container: MedusaContainer,
  scope: RatingScope,
  {
    dossier_id,
    part,
    verdict,
    note: words,
  }: {
    dossier_id: string;
    part: number;
    verdict: PartVerdict | null;
    note: string | null;
  },
): Promise<void> {
  if (dossierPart(part) === null) throw refused("dossier_not_found");
  await refuseTrade(container, scope, "role_required");
  await dossierInArea(container, scope, dossier_id);
  await within(container, scope, async (work) => {
    const { rating, transaction, note } = work;
    if (!CHECKED.includes(await holdDossier(work, dossier_id))) throw refused("dossier_state");
    const checks = await rating.holdAll("check", "dossier_id", dossier_id, transaction);
    const known = checks.find((check) => check.part === part);
    const said = { note: words === "" ? null : words, office_id: scope.office_id, checked_by: scope.actor };
    if (verdict === null) {
      if (known !== undefined) await rating.forget("check", known.id, transaction);
    } else if (known === undefined) await rating.add("check", [{ dossier_id, part, verdict, ...said }], transaction);
    else await rating.change("check", known.id, { verdict, ...said }, transaction);
    const before = known === undefined ? null : { part, verdict: known.verdict };
    const after = { part, verdict, note: said.note };
    await note({ action: "dossier.part_checked", subject_type: "dossier", subject_id: dossier_id, before, after });
  });
}

/**
 * Writes the report of a commune on local raw material, labour, idea and identity (1489/QĐ-TTg); a second one replaces the
 * first until the product is being rated.
 * @throws MedusaError `commune_only`, `dossier_not_found`, `dossier_state`, `report_day` for one of the future
 */
export async function reportOnDossier(
  container: MedusaContainer,
  scope: RatingScope,
  dossier_id: string,
  body: CommuneReportBody,
): Promise<void> {
  if (scope.level !== "commune") throw refused("commune_only");
  await refuseTrade(container, scope, "role_required");
  await dossierInArea(container, scope, dossier_id);
  if (body.reported_on > todayInHoChiMinh()) throw refused("report_day");
  await within(container, scope, async (work) => {
    const { rating, transaction, note } = work;
    const status = await holdDossier(work, dossier_id);
    if (!CHECKED.includes(status) && status !== "accepted_form") throw refused("dossier_state");
    const [known] = await rating.holdAll("report", "dossier_id", dossier_id, transaction);
    const row = { ...body, dossier_id, office_id: scope.office_id, reported_by: scope.actor };
    if (known === undefined) await rating.add("report", [row], transaction);
    else await rating.change("report", known.id, row, transaction);
    const before = known === undefined ? null : { number: known.number, proposes: known.proposes };
    const after = { number: body.number, proposes: body.proposes, checks: body.checks };
    await note({ action: "dossier.commune_report", subject_type: "dossier", subject_id: dossier_id, before, after });
  });
}
