import type { MedusaContainer } from "@medusajs/framework/types";
import type { PlaceRequest, PlaceRequestsAnswer } from "../../contract/place-request";
import { select } from "../../shared/database";
import { productsOnSale } from "./products";

const SHOWN = 100;

type Row = Omit<PlaceRequest, "created_at" | "sales_point" | "products"> & {
  created_at: Date;
  point_id: string;
  point_name: string;
  point_slug: string;
  products: PlaceRequest["products"] | null;
};

/** Names of the products of a request `r`, as a JSON list. */
export const requestedProducts = `(select json_agg(json_build_object('id', p.id, 'title', p.title) order by p.title) from product p
  where p.id in (select jsonb_array_elements_text(r.product_ids)))`;

/** What a producer asked sales points for, newest first, and the products that it may ask a place for. */
export async function readPlaceRequests(container: MedusaContainer, producer_id: string): Promise<PlaceRequestsAnswer> {
  const [rows, products] = await Promise.all([
    select<Row>(
      container,
      `select r.id, r.note, r.status, r.reason, r.created_at, s.id as point_id, s.name as point_name, s.slug as point_slug,
         ${requestedProducts} as products
       from sales_point_request r join sales_point s on s.id = r.sales_point_id
       where r.producer_id = :producer_id and r.deleted_at is null order by r.created_at desc, r.id limit ${SHOWN}`,
      { producer_id },
    ),
    productsOnSale(container, producer_id),
  ]);
  const requests = rows.map(({ point_id, point_name, point_slug, created_at, products: asked, ...row }) => ({
    ...row,
    created_at: created_at.toISOString(),
    products: asked ?? [],
    sales_point: { id: point_id, name: point_name, slug: point_slug },
  }));
  return { requests, products };
}
