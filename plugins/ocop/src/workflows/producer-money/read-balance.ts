import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProducerBalance } from "../../contract/producer-money";
import { balancesSql } from "../../modules/marketplace/rules/payable-sql";
import { plannedPayouts } from "../../modules/marketplace/rules/payout-plan";
import { nextPayoutDay, weeklyNumber } from "../../modules/marketplace/rules/weekly";
import { addDays, systemClock, weekMomentInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { RETURN_WINDOW_DAYS } from "../../shared/return-window";
import { readPayoutAccount } from "../payout";
import { daySql } from "../../shared/day-sql";
import { gatherWaiting, type HeldPart } from "./waiting";

interface Totals {
  balance: number;
  held: number;
  payable: number;
}

/** Parts whose money can wait; the rule decides which of them do. */
const HELD = `
select po.number, po.status, ${daySql("po.delivered_at")} as delivered_on, sum(e.amount)::float8 as amount
from ledger_entry e join producer_order po on po.id = e.producer_order_id
where e.account = 'producer' and e.account_id = :producer and e.deleted_at is null
  and po.status not in ('cancelled', 'refused')
  and (po.status <> 'delivered' or ${daySql("po.delivered_at")} >= :since)
group by po.id having sum(e.amount) > 0`;

const TOTALS = `select balance::float8, held::float8, payable::float8
from (${balancesSql(":today", "e.account_id = :producer")}) due`;

const DRAFTED = "select id from payout_batch where number = :number and deleted_at is null";

/** What the market owes one producer now, what of it waits for what, and the payouts that come of it. */
export async function readProducerBalance(
  container: MedusaContainer,
  producer: string,
  clock = systemClock,
): Promise<ProducerBalance> {
  const moment = weekMomentInHoChiMinh(clock());
  const today = moment.day;
  const number = weeklyNumber(moment);
  const [[totals], held, batches, account] = await Promise.all([
    select<Totals>(container, TOTALS, { producer, today }),
    select<HeldPart>(container, HELD, { producer, since: addDays(today, -RETURN_WINDOW_DAYS) }),
    number === null ? [] : select<{ id: string }>(container, DRAFTED, { number }),
    readPayoutAccount(container, producer),
  ]);
  const { balance, held: waits, payable } = totals ?? { balance: 0, held: 0, payable: 0 };
  const waitsFor = account?.usable_from ?? null;
  const isLater = waitsFor !== null && waitsFor > today;
  const mondayFrom = (day: string | null) => nextPayoutDay(moment, batches.length > 0, day);
  const first = mondayFrom(waitsFor);
  const over = { amount: payable, status: null, delivered_on: null };
  return {
    today,
    balance,
    payable: Math.max(0, payable),
    held: waits,
    carried: Math.min(0, payable),
    waiting: gatherWaiting(held, today, (day) => mondayFrom(day < first ? first : day)),
    return_days: RETURN_WINDOW_DAYS,
    planned: plannedPayouts([over, ...held], first),
    account: account === null ? "missing" : isLater ? "waits" : "ready",
    account_from: isLater ? waitsFor : null,
  };
}
