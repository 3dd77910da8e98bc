import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import { ageRestrictedSql } from "../../shared/visible-product-sql";
import { DEFAULT_PIECE_GRAMS, type DeliveryData } from "../../shared/delivery-fee";

export interface CartLineFacts {
  id: string;
  producer_id: string | null;
  producer_name: string | null;
  producer_slug: string | null;
  title: string;
  variant_title: string | null;
  quantity: number;
  unit_price: number;
  discount: number;
  grams: number;
  requires_shipping: boolean;
  age_restricted: boolean;
}

export interface CartMethodFacts {
  id: string;
  option_id: string | null;
  amount: number;
  discount: number;
  producer_id: string | null;
}

export interface OptionFacts {
  id: string;
  name: string;
  data: DeliveryData;
  sales_point: { slug: string; name: string; address: string | null } | null;
}

/** A cart as its split needs it. Đồng and grams. */
export interface CartFacts {
  province: string | null;
  completed: boolean;
  lines: CartLineFacts[];
  methods: CartMethodFacts[];
  options: OptionFacts[];
}

interface CartRow extends Omit<CartFacts, "options" | "completed"> {
  completed_at: Date | null;
}

const CART = `
select a.province, c.completed_at,
  coalesce((select json_agg(json_build_object('id', l.id, 'producer_id', pp.producer_id, 'producer_name', p.name,
      'producer_slug', p.slug, 'title', coalesce(l.product_title, l.title), 'variant_title', l.variant_title,
      'quantity', l.quantity, 'unit_price', l.unit_price, 'requires_shipping', l.requires_shipping,
      'age_restricted', pr.id is not null and ${ageRestrictedSql("pr")},
      'grams', coalesce(nullif(v.weight, 0), nullif(pr.weight, 0), ${DEFAULT_PIECE_GRAMS}),
      'discount', coalesce((select sum(x.amount) from cart_line_item_adjustment x
         where x.item_id = l.id and x.deleted_at is null), 0)) order by l.created_at, l.id)
    from cart_line_item l
    left join product_variant v on v.id = l.variant_id
    left join product pr on pr.id = l.product_id
    left join product_producer pp on pp.product_id = l.product_id and pp.deleted_at is null
    left join producer p on p.id = pp.producer_id
    where l.cart_id = c.id and l.deleted_at is null), '[]') as lines,
  coalesce((select json_agg(json_build_object('id', m.id, 'option_id', m.shipping_option_id, 'amount', m.amount,
      'producer_id', so.data->>'producer_id',
      'discount', coalesce((select sum(x.amount) from cart_shipping_method_adjustment x
         where x.shipping_method_id = m.id and x.deleted_at is null), 0)) order by m.id)
    from cart_shipping_method m left join shipping_option so on so.id = m.shipping_option_id and so.deleted_at is null
    where m.cart_id = c.id and m.deleted_at is null), '[]') as methods
from cart c left join cart_address a on a.id = c.shipping_address_id
where c.id = :id and c.deleted_at is null`;

const OPTIONS = `
select so.id, so.name, so.data,
  case when sp.id is null then null else json_build_object('slug', sp.slug, 'name', sp.name, 'address', sp.address_as_printed) end as sales_point
from shipping_option so
left join sales_point sp on sp.id = so.data->>'sales_point_id' and sp.status = 'open' and sp.deleted_at is null
where so.data->>'producer_id' = any(:producers) and so.deleted_at is null
  and (so.data->>'kind' <> 'pickup' or sp.id is not null)
order by (so.data->>'position')::int nulls last, so.created_at, so.id`;

/** Two statements, whatever the number of producers; null for an unknown cart. */
export async function readCartFacts(container: MedusaContainer, cartId: string): Promise<CartFacts | null> {
  const [row] = await select<CartRow>(container, CART, { id: cartId });
  if (!row) return null;
  const producers = [...new Set(row.lines.flatMap(({ producer_id }) => producer_id ?? []))];
  const options = producers.length === 0 ? [] : await select<OptionFacts>(container, OPTIONS, { producers });
  const { completed_at, ...facts } = row;
  return { ...facts, completed: completed_at !== null, options };
}
