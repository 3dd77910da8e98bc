import { RETURN_WINDOW_DAYS } from "../../../shared/return-window";

/**
 * The twin of `balanceOf` for all producers at once: columns producer_id, balance, held, payable (as text, being
 * bigint). A test compares the two.
 * @param today a binding that stands for the day, YYYY-MM-DD in Asia/Ho_Chi_Minh
 * @param scope a condition on ledger entries `e`, to look at some producers only
 */
export function balancesSql(today: string, scope = "true"): string {
  return `
  select account_id as producer_id, sum(amount) as balance,
    coalesce(sum(amount) filter (where waits and amount > 0), 0) as held,
    sum(amount) - coalesce(sum(amount) filter (where waits and amount > 0), 0) as payable
  from (
    select e.account_id, sum(e.amount) as amount,
      e.producer_order_id is not null and not coalesce(
        po.status in ('cancelled', 'refused') or (po.status = 'delivered'
          and (po.delivered_at at time zone 'Asia/Ho_Chi_Minh')::date + ${RETURN_WINDOW_DAYS} < ${today}::date), false) as waits
    from ledger_entry e left join producer_order po on po.id = e.producer_order_id
    where e.account = 'producer' and e.deleted_at is null and ${scope}
    group by e.account_id, e.producer_order_id, po.status, po.delivered_at
  ) parts group by account_id`;
}
