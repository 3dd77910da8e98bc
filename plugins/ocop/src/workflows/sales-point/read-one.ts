import type { MedusaContainer } from "@medusajs/framework/types";
import type { FairParticipantView, SalesPointDetail } from "../../contract/sales-point";
import type { HourException, TimeRange, WeeklyHours } from "../../modules/sales-point/rules/hours";
import type { Audience } from "../../shared/audience";
import { dayInHoChiMinh, systemClock } from "../../shared/clock";
import { select } from "../../shared/database";
import { shortIdOfSlug } from "../../shared/short-id";
import { cardColumns, type CardRow, cardJoins, salesPointCardOf } from "./card";
import { readParticipants } from "./read-participants";
import { visibleGoodSql } from "./visible-goods";

type PlainColumns = Pick<
  SalesPointDetail,
  | "operator"
  | "phone"
  | "recognition_decision"
  | "recognised_by"
  | "recognised_on"
  | "funder"
  | "maintain_until"
  | "opened_on"
  | "closed_on"
>;
type Plain = Omit<SalesPointDetail, "goods" | "participants">;
type DetailRow = CardRow & PlainColumns & { status: "open" | "closed"; updated_at: Date };
export type CarriedGood = { name: string; product_id: string | null; last_seen_on: string };

const detailColumns = `${cardColumns}, p.operator, p.phone, p.recognition_decision, p.recognised_by, p.recognised_on,
  p.funder, p.maintain_until, p.updated_at`;

/** Most goods that one page names, last seen first. */
const MAX_GOODS = 200;

/**
 * One sales point by id, by slug, or by any slug it had before; the answer's `slug` is the current one. A closed point
 * still has its page, which says so; a suspended one has none. `goods` may all be shown to `audience`; null when there is no point.
 */
export async function readSalesPoint(
  container: MedusaContainer,
  reference: string,
  audience: Audience,
  clock = systemClock,
): Promise<{ point: Plain; goods: CarriedGood[]; participants: FairParticipantView[] } | null> {
  const [row] = await select<DetailRow>(
    container,
    `select ${detailColumns} from sales_point p ${cardJoins}
     where p.deleted_at is null and p.status in ('open', 'closed') and (p.id = :reference or p.short_id = :short_id)`,
    { reference, short_id: shortIdOfSlug(reference) },
  );
  if (!row) return null;
  const point = pointDetailOf(row, clock());
  const participants = point.is_fair ? await readParticipants(container, row.id, audience) : [];
  const goods = await select<CarriedGood>(
    container,
    `select good.name, good.product_id, good.last_seen_on from sales_point_good good
     where good.sales_point_id = :id and ${visibleGoodSql("good", audience)}
     order by good.last_seen_on desc, good.name collate "vi-x-icu", good.id limit :limit`,
    { id: row.id, limit: MAX_GOODS },
  );
  return { point, goods, participants };
}

type PlainRange = [string, string];
const plain = (ranges: readonly TimeRange[]): PlainRange[] => ranges.map(([from, to]) => [from, to]);

function plainWeek(hours: WeeklyHours | null): SalesPointDetail["hours"] {
  if (!hours) return null;
  return Object.fromEntries(Object.entries(hours).map(([day, ranges]) => [day, plain(ranges)]));
}

const plainException = ({ date, ranges, note }: HourException) => ({
  date,
  ranges: plain(ranges),
  ...(note ? { note } : {}),
});

function pointDetailOf(row: DetailRow, now: Date): Plain {
  const over = row.closed_on !== null && row.closed_on <= dayInHoChiMinh(now);
  return {
    ...salesPointCardOf(row, now),
    // A closing that was written down for a day to come takes place by itself.
    status: over ? "closed" : row.status,
    operator: row.operator,
    hours: plainWeek(row.hours),
    hour_exceptions: (row.hour_exceptions ?? []).map(plainException),
    phone: row.phone,
    photos: row.photos ?? [],
    recognition_decision: row.recognition_decision,
    recognised_by: row.recognised_by,
    recognised_on: row.recognised_on,
    funder: row.funder,
    maintain_until: row.maintain_until,
    opened_on: row.opened_on,
    closed_on: row.closed_on,
    updated_at: row.updated_at.toISOString(),
  };
}
