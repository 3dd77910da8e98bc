import type { MedusaContainer } from "@medusajs/framework/types";
import { daysLeft } from "../../modules/certification/rules/expiry";
import { areaParam } from "../../shared/area";
import { addDays, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { dayWords } from "../../shared/day-words";
import { firstOwnerMailSql } from "../../shared/first-owner-sql";
import { ENDING_CERTIFICATES } from "../expiry";
import type { LetterOffice, Reader } from "./reader";

interface Row {
  id: string;
  number: string;
  stars: number;
  decision_number: string;
  expires_on: string;
  product: string;
  producer: string;
  producer_id: string;
  email: string | null;
}

/** Producers of certificates that still hold. Days in the letters are written as people do. */
export async function readCertificateReaders(
  container: MedusaContainer,
  { area }: LetterOffice,
  ids: readonly string[],
): Promise<Reader[]> {
  const today = todayInHoChiMinh();
  const rows = await select<Row>(
    container,
    `select c.id, c.number, c.stars, c.decision_number, c.expires_on, coalesce(p.title, rp.product_code, c.number) as product,
       pr.name as producer, pr.id as producer_id, ${firstOwnerMailSql("pr")} as email
     ${ENDING_CERTIFICATES} and pr.id is not null and c.id = any(:ids)`,
    { ...areaParam(area), today, ids },
  );
  return rows.map(({ id, email, producer_id, ...row }) => ({
    id,
    email,
    producer_id,
    name: row.producer,
    values: {
      producer: row.producer,
      product: row.product,
      certificate_number: row.number,
      stars: String(row.stars),
      decision_number: row.decision_number,
      last_day: dayWords(addDays(row.expires_on, -1)),
      expires_on: dayWords(row.expires_on),
      days_left: String(daysLeft(row.expires_on, today)),
    },
  }));
}
