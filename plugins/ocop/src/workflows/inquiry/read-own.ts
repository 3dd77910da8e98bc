import type { MedusaContainer } from "@medusajs/framework/types";
import type { InquiriesAnswer, Inquiry } from "../../contract/inquiry";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { CONTACT, WISHES } from "./request-sql";

interface Row extends Omit<Inquiry, "contact" | "offer"> {
  contact: string | null;
  offered_quantity: number | null;
  price: number | null;
  from_day: string | null;
}

function inquiryOf({ contact, offered_quantity: quantity, price, from_day, ...row }: Row): Inquiry {
  const offer = quantity === null || price === null || from_day === null ? null : { quantity, price, from_day };
  return { ...row, contact: row.answer === "offered" ? contact : null, offer };
}

const FROM = `from supply_match m join supply_request r on r.id = m.request_id and r.deleted_at is null
  where m.producer_id = :producer_id and m.deleted_at is null`;
const OPEN = "r.status = 'open' and r.until >= :today";
const PROVINCE = `(select u.name from territory_unit u where u.code = r.province_code)`;

const COLUMNS = `r.id, r.asker_kind, r.asker_name, ${CONTACT} as contact, r.words, r.quantity, r.unit, r.period, ${PROVINCE} as province,
  r.until, ${WISHES}, r.note, (${OPEN}) as open, r.status, coalesce(r.agreed_producer_id = m.producer_id, false) as won,
  m.reasons, m.answer, m.quantity as offered_quantity, m.price, m.from_day, m.note as answer_note`;

/** One request that was shown to a producer, or null. */
export async function readOwnInquiry(
  container: MedusaContainer,
  { producer_id, id }: { producer_id: string; id: string },
): Promise<Inquiry | null> {
  const bindings = { producer_id, id, today: todayInHoChiMinh() };
  const [row] = await select<Row>(container, `select ${COLUMNS} ${FROM} and r.id = :id`, bindings);
  return row === undefined ? null : inquiryOf(row);
}

/** Requests that were shown to a producer: open ones first by their last day, then the others, newest first. */
export async function readOwnInquiries(
  container: MedusaContainer,
  { producer_id, open, limit, offset }: { producer_id: string; open: boolean; limit: number; offset: number },
): Promise<InquiriesAnswer> {
  const bindings = { producer_id, today: todayInHoChiMinh() };
  const [rows, [counts]] = await Promise.all([
    select<Row>(
      container,
      `select ${COLUMNS} ${FROM} ${open ? `and ${OPEN}` : ""}
       order by (${OPEN}) desc, case when ${OPEN} then r.until end, r.created_at desc, r.id limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ all: number; open: number; waiting: number }>(
      container,
      `select count(*)::int as all, (count(*) filter (where ${OPEN}))::int as open,
         (count(*) filter (where ${OPEN} and m.answer = 'asked'))::int as waiting ${FROM}`,
      bindings,
    ),
  ]);
  const count = (open ? counts?.open : counts?.all) ?? 0;
  return { inquiries: rows.map(inquiryOf), count, waiting: counts?.waiting ?? 0, limit, offset };
}
