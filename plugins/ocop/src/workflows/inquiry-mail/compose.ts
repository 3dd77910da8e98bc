import type { MedusaContainer } from "@medusajs/framework/types";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { firstOwnerMailSql } from "../../shared/first-owner-sql";
import type { SupplyPeriod } from "../../shared/inquiry-vocabulary";
import { PERIOD_WORDS } from "../../shared/inquiry-words";
import { isAddress } from "../../shared/mail-address";
import { shopAddressOf } from "../../shared/plugin-options";
import { type Mail, mailOf } from "../mail";
import { supplyLetter } from "./letter";

/** One mail for each producer that an office invites to a supply request. */
export const SUPPLY_TOPIC = "mail.supply_request";

interface Row {
  request_id: string;
  producer: string;
  producer_id: string;
  asker: string;
  words: string;
  quantity: number;
  unit: string;
  period: SupplyPeriod;
  until: string;
  office: string | null;
  /** Of the first owner; null where nobody has joined. */
  email: string | null;
}

/** Invitations of the last days of which the outbox knows nothing: nothing is noted with them, so nothing can be lost. */
export async function readUntoldInvitations(container: MedusaContainer): Promise<string[]> {
  const rows = await select<{ id: string }>(
    container,
    `select m.id from supply_match m
     where m.invited_by is not null and m.answer = 'asked' and m.deleted_at is null
       and m.created_at > now() - interval '3 days'
       and not exists (select 1 from outbox b where b.topic = :topic and b.subject_id = m.id and b.only_once) limit 500`,
    { topic: SUPPLY_TOPIC },
  );
  return rows.map(({ id }) => id);
}

/** Writes the mail of an invitation; null when there is nobody to write to, or nothing to answer any more. */
export async function composeSupplyMail(container: MedusaContainer, matchId: string): Promise<Mail | null> {
  const [row] = await select<Row>(
    container,
    `select r.id as request_id, p.name as producer, p.id as producer_id, r.asker_name as asker, r.words, r.quantity, r.unit,
       r.period, r.until, (select o.name from officer f join office o on o.id = f.office_id where f.id = m.invited_by) as office,
       ${firstOwnerMailSql("p")} as email
     from supply_match m join supply_request r on r.id = m.request_id and r.status = 'open' and r.deleted_at is null
     join producer p on p.id = m.producer_id and p.status = 'active' and p.deleted_at is null
     where m.id = :matchId and m.answer = 'asked' and m.deleted_at is null and r.until >= :today`,
    { matchId, today: todayInHoChiMinh() },
  );
  if (row === undefined || row.email === null || !isAddress(row.email)) return null;
  const { quantity, unit, period, producer_id, email, ...facts } = row;
  const shop = shopAddressOf(container);
  const amount = `${quantity.toLocaleString("vi-VN")} ${unit} ${PERIOD_WORDS[period]}`;
  const letter = supplyLetter({ ...facts, amount, email }, shop);
  const about = { type: "producer", id: producer_id } as const;
  return mailOf(letter, { to: email, about, name: `${SUPPLY_TOPIC}.${matchId}`, shop });
}
