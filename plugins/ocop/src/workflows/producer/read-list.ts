import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProducerCard } from "../../contract/producer";
import type { Audience } from "../../shared/audience";
import { select } from "../../shared/database";
import type { ProducerKind } from "../../shared/producer-vocabulary";
import { visibleProducerSql } from "../../shared/visible-producer-sql";
import { wordPatterns } from "../../shared/word-patterns";
import { placeConditions, type PlaceCodes } from "../place";
import { cardColumns, type CardRow, cardJoins, producerCardOf } from "./card";

export type ProducerFilters = {
  q?: string | undefined;
  kind?: ProducerKind | undefined;
  places: PlaceCodes;
  audience: Audience;
  limit: number;
  offset: number;
};

/**
 * Public producers by name. Words of `q` are compared without marks against the ASCII name that the slug holds, so
 * "dak lak" finds "Đắk Lắk".
 */
export async function readProducers(
  container: MedusaContainer,
  filters: ProducerFilters,
): Promise<{ producers: ProducerCard[]; count: number }> {
  const place = placeConditions("p", filters.places);
  const patterns = wordPatterns(filters.q ?? "");
  const conditions = [visibleProducerSql("p", filters.audience), ...place.sql];
  if (filters.kind) conditions.push("p.kind = :kind");
  // A query of nothing but signs has no words left: it finds nothing rather than everything.
  if (filters.q) conditions.push(patterns === null ? "false" : "left(p.slug, -7) like all(:patterns)");
  const where = conditions.join(" and ");
  const bindings = {
    ...place.bindings,
    ...(filters.kind ? { kind: filters.kind } : {}),
    ...(patterns === null ? {} : { patterns }),
  };
  const [rows, totals] = await Promise.all([
    select<CardRow>(
      container,
      `select ${cardColumns(filters.audience)} from producer p ${cardJoins} where ${where}
       order by p.name collate "vi-x-icu", p.id limit :limit offset :offset`,
      { ...bindings, limit: filters.limit, offset: filters.offset },
    ),
    select<{ count: number }>(
      container,
      `select cast(count(*) as int) as count from producer p where ${where}`,
      bindings,
    ),
  ]);
  return { producers: rows.map(producerCardOf), count: totals[0]?.count ?? 0 };
}
