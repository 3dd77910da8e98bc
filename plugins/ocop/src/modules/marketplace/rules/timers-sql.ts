import { ACCEPT_HOURS, SHIP_HOURS } from "./timers";

/** When the producer of a part `po` first said yes. */
export const ACCEPTED_AT_SQL = `(select min(e.at) from producer_order_event e
  where e.producer_order_id = po.id and e.to_status in ('accepted', 'packed') and e.deleted_at is null)`;

/** Whether a part `po` may be worked on: the twin of `mayBeWorkedOn`. */
export const WORKABLE_SQL = "(po.payment_method = 'cod' or po.paid_at is not null)";

const MONEY = "case when po.payment_method <> 'cod' then po.paid_at end";

/** The moment up to which the producer of a part `po` has to act, or null: the twin of `timerOf`. A test compares them. */
export const DUE_AT_SQL = `case
  when not ${WORKABLE_SQL} then null
  when po.status = 'new' or (po.status = 'partly_cancelled' and ${ACCEPTED_AT_SQL} is null)
    then greatest(po.created_at, ${MONEY}) + interval '${ACCEPT_HOURS} hours'
  when po.status in ('accepted', 'packed', 'partly_cancelled') and po.mode <> 'booking'
    then greatest(${ACCEPTED_AT_SQL}, ${MONEY}) + interval '${SHIP_HOURS} hours'
end`;
