import type { MedusaContainer } from "@medusajs/framework/types";
import type { LotProduct, LotProductsAnswer } from "../../contract/lot";
import { daysBetween } from "../../shared/clock";
import { select } from "../../shared/database";
import { variantShown } from "../../shared/variant-title";
import { placeLabelColumns, placeLabelJoins, type PlaceLabelColumns } from "../place";

interface Row {
  id: string;
  title: string;
  variants: { id: string; title: string }[] | null;
  made_on: string | null;
  best_before: string | null;
  unit: string | null;
  place: string | null;
}

/** More goods than any producer of the programme has. */
const MOST = 500;

function productOf({ id, title, variants, made_on, best_before, unit, place }: Row): LotProduct {
  const shown = (variants ?? []).flatMap((variant) => {
    const name = variantShown(variant.title, title);
    return name === null ? [] : [{ id: variant.id, title: name }];
  });
  return {
    id,
    title,
    variants: shown,
    last_shelf_days: made_on === null || best_before === null ? null : daysBetween(made_on, best_before),
    last_unit: unit,
    last_place: place,
  };
}

/** The goods that a producer can make lots of, with what their last lots were like, and where the producer is. */
export async function readLotProducts(container: MedusaContainer, producerId: string): Promise<LotProductsAnswer> {
  const [rows, [home]] = await Promise.all([
    select<Row>(
      container,
      `select p.id, p.title, last.made_on, last.best_before, last.unit, last.place,
         (select json_agg(json_build_object('id', v.id, 'title', v.title) order by v.variant_rank, v.id)
          from product_variant v where v.product_id = p.id and v.deleted_at is null) as variants
       from product p
       join product_producer link on link.product_id = p.id and link.producer_id = :producerId and link.deleted_at is null
       left join lateral (select l.made_on, l.best_before, l.unit, l.place from lot l
         where l.product_id = p.id and l.producer_id = :producerId and l.deleted_at is null
         order by l.created_at desc, l.id limit 1) last on true
       where p.deleted_at is null order by p.title, p.id limit ${MOST}`,
      { producerId },
    ),
    select<PlaceLabelColumns>(
      container,
      `select ${placeLabelColumns("p")} from producer p ${placeLabelJoins("p")} where p.id = :producerId`,
      { producerId },
    ),
  ]);
  const place = [home?.commune_label, home?.province_label].filter(Boolean).join(", ");
  return { products: rows.map(productOf), place: place === "" ? null : place };
}
