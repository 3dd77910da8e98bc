import { standardsOn } from "../modules/producer/rules/standards";
import { standardFamilies } from "../shared/standard-families";

/** What a product's producer holds and where it delivers, as {@link PRODUCER_FACTS} reads it. */
export type ProducerFactsRow = {
  standards: { standard: string; valid_from: string | null; valid_to: string | null }[] | null;
  /** Whether one way of delivery has no bounds; null without any way. */
  delivers_everywhere: boolean | null;
  /** Codes of the provinces that the bounded ways of delivery reach. */
  delivers_to: string[] | null;
};

/** Stands for every province in the index. */
export const EVERYWHERE = "*";

/** CTEs over a CTE `chosen` with `producer_id`: once per batch, because options carry their producer in a JSON. */
export const PRODUCER_FACTS = `
  holding as (
    select s.producer_id, json_agg(json_build_object('standard', s.standard, 'valid_from', s.valid_from, 'valid_to', s.valid_to)) as standards
    from producer_standard s where s.producer_id in (select producer_id from chosen) and s.deleted_at is null group by 1),
  reach as (
    select so.data->>'producer_id' as producer_id, so.data->'provinces' as provinces,
      coalesce(jsonb_typeof(so.data->'provinces'), 'null') <> 'array' as everywhere
    from shipping_option so
    where so.data->>'producer_id' in (select producer_id from chosen) and so.data->>'kind' = 'delivery' and so.deleted_at is null),
  reached as (
    select r.producer_id, bool_or(r.everywhere) as delivers_everywhere, array_agg(distinct u.code) filter (where u.code is not null) as delivers_to
    from reach r
    left join lateral jsonb_array_elements_text(case when r.everywhere then '[]'::jsonb else r.provinces end) as key on true
    left join territory_unit u on u.level = 'province' and u.valid_to is null and regexp_replace(u.slug, '-[^-]+$', '') = key
    group by 1)`;

export const PRODUCER_FACTS_COLUMNS = "holding.standards, reached.delivers_everywhere, reached.delivers_to";
export const PRODUCER_FACTS_JOINS = `
  left join holding on holding.producer_id = chosen.producer_id
  left join reached on reached.producer_id = chosen.producer_id`;

/** Keys and labels of the standards that hold on `day`, each once. */
export function standardsHeld({ standards }: ProducerFactsRow, day: string): Map<string, string> {
  const families = standardsOn(standards ?? [], day).flatMap(({ standard }) => standardFamilies(standard));
  return new Map(families.map(({ key, label }) => [key, label]));
}

/** Province codes that a product can be sent to, or {@link EVERYWHERE}; a service is never sent. */
export function deliversTo(row: ProducerFactsRow & { group: string | null }): string[] {
  if (row.group === "tourism") return [];
  return row.delivers_everywhere === true ? [EVERYWHERE] : (row.delivers_to ?? []);
}
