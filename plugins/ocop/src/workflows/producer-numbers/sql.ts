import { availablePiecesSql } from "../../shared/available-pieces-sql";
import { daySql } from "../../shared/day-sql";

/** Parts of one producer that count as sold, placed from the day `:from` on. */
const SOLD = `
from producer_order po
join producer_order_line l on l.producer_order_id = po.id and l.deleted_at is null
where po.producer_id = :producer and po.deleted_at is null and po.status not in ('cancelled', 'refused')
  and po.created_at >= :from::timestamp at time zone 'Asia/Ho_Chi_Minh'`;

const PIECES = "sum(l.quantity - l.cancelled_quantity)::int";
/** Đồng that buyers pay for the goods, after what was taken back. */
const REVENUE = "sum(l.total - l.refunded_amount)::float8";

/** What was sold by day. */
export const SALES = `
select ${daySql("po.created_at")} as day, count(distinct po.id)::int as orders, ${PIECES} as pieces, ${REVENUE} as revenue ${SOLD} group by 1`;

/** Views of the producer's page and of its products by day. */
export const VIEWS = `
select day, sum(views) filter (where kind = 'product')::int as product_views,
  sum(views) filter (where kind = 'producer')::int as producer_views
from page_view
where day >= :from and deleted_at is null and (
  (kind = 'producer' and subject_id = :producer)
  or (kind = 'product' and subject_id in (
    select product_id from product_producer where producer_id = :producer and deleted_at is null)))
group by day`;

/** Own products that were opened or sold, whatever became of them since. */
export const PRODUCTS = `
with own as (
  select p.id, p.handle as slug, p.title from product_producer made join product p on p.id = made.product_id
  where made.producer_id = :producer and made.deleted_at is null and p.deleted_at is null),
sold as (select l.product_id, ${PIECES} as pieces, ${REVENUE} as revenue ${SOLD} group by 1),
seen as (
  select subject_id, sum(views)::int as views from page_view
  where kind = 'product' and day >= :from and deleted_at is null and subject_id in (select id from own) group by 1)
select own.id, own.slug, own.title, coalesce(seen.views, 0) as views, coalesce(sold.pieces, 0) as pieces,
  coalesce(sold.revenue, 0) as revenue
from own left join sold on sold.product_id = own.id left join seen on seen.subject_id = own.id
where seen.views > 0 or sold.pieces > 0
order by views desc, revenue desc, own.id limit 10`;

/** Words from which own products were opened, those of one person left out. */
export const WORDS = `
select w.word, sum(w.visits)::int as visits
from word_visit w join product_producer made on made.product_id = w.product_id and made.deleted_at is null
where made.producer_id = :producer and w.day >= :from and w.deleted_at is null
group by w.word having sum(w.visits) >= :least order by 2 desc, 1 limit 30`;

/** Own variants whose stock is kept, with what was sold of each since `:from`. */
export const STOCK = `
with sold as (select l.variant_id, ${PIECES} as pieces ${SOLD} group by 1)
select v.id as variant_id, p.title as product, p.handle as slug, v.title as variant,
  greatest(0, coalesce(${availablePiecesSql("v")}, 0)) as available, coalesce(sold.pieces, 0) as sold
from product_producer made
join product p on p.id = made.product_id and p.deleted_at is null and p.status = 'published'
join product_variant v on v.product_id = p.id and v.deleted_at is null and v.manage_inventory and not v.allow_backorder
left join sold on sold.variant_id = v.id
where made.producer_id = :producer and made.deleted_at is null`;
