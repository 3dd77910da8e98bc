import { shellTexts } from "../../shared/i18n/shell";
import type { Language } from "../../shared/language";
import { dossierTexts, resultTexts, roundTexts } from "../rating/texts";
import { registryTexts } from "../registry/texts";
import { salesPointTexts } from "../sales-points/texts";
import { supplyTexts } from "../supply/texts";
import { officeTexts } from "../texts";
import { auditTexts } from "./texts";

/** Words of values, by field, or by table and field where tables differ. */
export type Vocabularies = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Words that the portal's own screens have for what the trail writes as codes. */
export function vocabulariesOf(language: Language): Vocabularies {
  const { groups } = shellTexts(language);
  const registry = registryTexts(language);
  const rounds = roundTexts(language);
  const results = resultTexts(language);
  const points = salesPointTexts(language);
  const supply = supplyTexts(language);
  return {
    group: groups,
    role: rounds.seats,
    seat: rounds.seats,
    level: rounds.levels,
    to_level: rounds.levels,
    verdict: points.checks.verdicts,
    asker_kind: supply.askers,
    period: supply.periods,
    "rating_sheet.status": auditTexts(language).sheetStatuses,
    "dossier.verdict": dossierTexts(language).verdicts,
    "officer.role": officeTexts(language).roles,
    "producer.status": registry.statuses,
    "producer.kind": registry.kinds,
    "certificate.status": registry.standings,
    "dossier.status": dossierTexts(language).statuses,
    "rating_round.status": rounds.statuses,
    "rating_forward.status": results.forwardStatuses,
    "rating_appeal.status": results.appealStatuses,
    "sales_point.status": points.statuses,
    "sales_point.kind": points.kinds,
    "supply_request.status": { ...supply.states, open: supply.openState },
  };
}
