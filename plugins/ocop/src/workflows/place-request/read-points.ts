import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "@medusajs/framework/zod";
import type { OwnPoint, ownPointQuery, OwnPointsAnswer } from "../../contract/place-request";
import { select } from "../../shared/database";
import { visibleSalesPointSql } from "../../shared/visible-sales-point-sql";
import { wordPatterns } from "../../shared/word-patterns";
import { type PlaceLabelColumns, placeLabelColumns, placeLabelJoins, placeLabelsOf } from "../place";

type Row = PlaceLabelColumns & Omit<OwnPoint, "place"> & { address: string | null };

function pointOf({ commune_label, district_label, province_label, ...row }: Row): OwnPoint {
  return { ...row, place: placeLabelsOf({ commune_label, district_label, province_label }) };
}

/** Open sales points for a producer to ask: those of its own province first, then by name; `q` is compared without marks. */
export async function readOwnPoints(
  container: MedusaContainer,
  { producer_id, q, id, limit, offset }: z.output<typeof ownPointQuery> & { producer_id: string },
): Promise<OwnPointsAnswer> {
  const patterns = wordPatterns(q ?? "");
  // A query of nothing but signs has no words left: it finds nothing rather than everything.
  const named = q === undefined ? "" : patterns === null ? "and false" : "and left(p.slug, -7) like all(:patterns)";
  const where = `where ${visibleSalesPointSql("p")} ${named} ${id === undefined ? "" : "and p.id = :id"}`;
  const bindings = {
    ...(patterns === null ? {} : { patterns }),
    ...(id === undefined ? {} : { id }),
  };
  const [rows, [total]] = await Promise.all([
    select<Row>(
      container,
      `select p.id, p.name, p.slug, p.address_as_printed as address, ${placeLabelColumns("p")},
         (select count(*)::int from sales_point_good g
           join product_producer made on made.product_id = g.product_id and made.producer_id = :producer_id and made.deleted_at is null
           where g.sales_point_id = p.id and g.deleted_at is null) as carried,
         exists (select 1 from sales_point_request r where r.sales_point_id = p.id and r.producer_id = :producer_id
           and r.status = 'asked' and r.deleted_at is null) as asked
       from sales_point p ${placeLabelJoins("p")} left join producer own on own.id = :producer_id
       ${where} order by (p.province_code is not distinct from own.province_code) desc, p.name collate "vi-x-icu", p.id
       limit :limit offset :offset`,
      { ...bindings, producer_id, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count from sales_point p ${where}`, bindings),
  ]);
  return { sales_points: rows.map(pointOf), count: total?.count ?? 0, limit, offset };
}
