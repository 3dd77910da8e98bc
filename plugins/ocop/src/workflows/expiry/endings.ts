import { areaSql } from "../../shared/area";

/**
 * FROM and WHERE of certificates `c` that still hold on `:today` and of which no later one of the same product does, with
 * product `p` and producer `pr` (both may be missing). They lie in `:area` by their producer's place, or by their own where
 * nobody sells them here.
 */
export const ENDING_CERTIFICATES = `from certificate c
  join rated_product rp on rp.id = c.rated_product_id and rp.deleted_at is null
  left join product_rated_product link on link.rated_product_id = rp.id and link.deleted_at is null
  left join product p on p.id = link.product_id and p.deleted_at is null
  left join product_producer made on made.product_id = p.id and made.deleted_at is null
  left join producer pr on pr.id = made.producer_id and pr.deleted_at is null and pr.status <> 'closed'
  where c.deleted_at is null and c.status in ('active', 'suspended') and c.expires_on > :today
    and not exists (select 1 from certificate later where later.rated_product_id = c.rated_product_id
      and later.deleted_at is null and later.status = 'active' and later.expires_on > c.expires_on)
    and case when pr.id is null then ${areaSql("rp")} else ${areaSql("pr")} end`;
