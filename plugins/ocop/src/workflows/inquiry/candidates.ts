import type { MedusaContainer } from "@medusajs/framework/types";
import type { SupplyCandidate } from "../../contract/office-inquiry";
import { matchProducers, type SoldGood, type Wanted } from "../../modules/inquiry/rules/match";
import { type Area, areaParam, areaSql } from "../../shared/area";
import { select } from "../../shared/database";
import { MATCH_REASONS, type MatchReason } from "../../shared/inquiry-vocabulary";
import { placeLabelJoins, placeTextSql } from "../place";
import { GOODS } from "./match";

/** Goods that are named of one producer. */
const MOST_GOODS = 3;
const EVERYWHERE: Area = { level: "central", unit_code: null, codes: null };

/** Producers who can answer a request, with the reasons, in an area or, `wide`, in the whole country. */
export async function findProducers(
  container: MedusaContainer,
  request: Wanted,
  area: Area,
  wide: boolean,
): Promise<{ found: Map<string, MatchReason[]>; goods: SoldGood[] }> {
  const goods = await select<SoldGood>(container, `${GOODS} and ${areaSql("pr")}`, areaParam(wide ? EVERYWHERE : area));
  return { found: matchProducers(request, goods), goods };
}

/** Producers who can answer a request and were not invited yet, those that fit best first. */
export async function readCandidates(
  container: MedusaContainer,
  request: Wanted & { id: string },
  area: Area,
  wide: boolean,
): Promise<SupplyCandidate[]> {
  const { found, goods } = await findProducers(container, request, area, wide);
  const rows = await select<{ producer_id: string; name: string; place: string | null }>(
    container,
    `select pr.id as producer_id, pr.name, ${placeTextSql("pr")} as place from producer pr ${placeLabelJoins("pr")}
     where pr.id = any(:ids) and not exists (select 1 from supply_match m
       where m.producer_id = pr.id and m.request_id = :request and m.deleted_at is null)
     order by pr.name, pr.id`,
    { ids: [...found.keys()], request: request.id },
  );
  const candidates = rows.map((row) => {
    const reasons = found.get(row.producer_id) ?? [];
    const own = goods.filter(
      (good) => good.producer_id === row.producer_id && matchProducers(request, [good]).size > 0,
    );
    return { ...row, reasons, goods: own.slice(0, MOST_GOODS).map(({ title }) => title) };
  });
  const rank = ({ reasons: [first] }: SupplyCandidate): number =>
    first === undefined ? MATCH_REASONS.length : MATCH_REASONS.indexOf(first);
  return candidates.toSorted((one, other) => rank(one) - rank(other));
}
