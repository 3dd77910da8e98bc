import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProducerDetail, ProducerStandard } from "../../contract/producer";
import { disclose, type PrivateFields } from "../../modules/producer/rules/disclosure";
import { standardsOn } from "../../modules/producer/rules/standards";
import { type Audience, refuseMinors } from "../../shared/audience";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { pointFromE6 } from "../../shared/point";
import { richTextOrNull } from "../../shared/sanitize";
import { shortIdOfSlug } from "../../shared/short-id";
import { makesOnlyDrinksSql, visibleProducerSql } from "../../shared/visible-producer-sql";
import { cardColumns, type CardRow, cardJoins, producerCardOf } from "./card";

type DetailRow = CardRow &
  PrivateFields & {
    legal_name: string | null;
    website: string | null;
    latitude_e6: number | null;
    longitude_e6: number | null;
    story_vi: string | null;
    story_en: string | null;
    only_drinks: boolean;
    updated_at: Date;
    standards: ProducerStandard[] | null;
  };

const detailColumns = (
  audience: Audience,
) => `${cardColumns(audience)}, ${makesOnlyDrinksSql("p")} as only_drinks, p.legal_name, p.website, p.latitude_e6, p.longitude_e6, p.story_vi, p.story_en,
  p.representative, p.representative_public, p.phone, p.email, p.contact_public, p.updated_at,
  (select json_agg(json_build_object('standard', s.standard, 'number', s.number, 'issuer', s.issuer,
     'valid_from', s.valid_from, 'valid_to', s.valid_to) order by s.standard, s.id)
   from producer_standard s where s.producer_id = p.id and s.deleted_at is null) as standards`;

/**
 * One active producer by id, by slug, or by any slug it had before (the short id at its end stays for life); the
 * answer's `slug` is the current one. Null when there is none or it is not public.
 * @throws MedusaError `age_screen_required` for a house that makes alcohol alone, unless to adults
 */
export async function readProducer(
  container: MedusaContainer,
  reference: string,
  audience: Audience,
  today = todayInHoChiMinh(),
): Promise<ProducerDetail | null> {
  const [row] = await select<DetailRow>(
    container,
    `select ${detailColumns(audience)} from producer p ${cardJoins}
     where ${visibleProducerSql("p", "adults")} and (p.id = :reference or p.short_id = :short_id)`,
    { reference, short_id: shortIdOfSlug(reference) },
  );
  if (!row) return null;
  refuseMinors(row.only_drinks, audience);
  return producerDetailOf(row, today);
}

/** One producer as its page would show it, whatever its status: what a member sees before it is public. */
export async function previewProducer(
  container: MedusaContainer,
  id: string,
  today = todayInHoChiMinh(),
): Promise<ProducerDetail | null> {
  const [row] = await select<DetailRow>(
    container,
    `select ${detailColumns("adults")} from producer p ${cardJoins} where p.id = :id and p.deleted_at is null`,
    { id },
  );
  return row === undefined ? null : producerDetailOf(row, today);
}

/** Only a web address becomes a link: rows that came by import never passed the contract. */
function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\//i.test(text) ? text : null;
}

function producerDetailOf(row: DetailRow, today: string): ProducerDetail {
  const point = pointFromE6(row.latitude_e6, row.longitude_e6);
  return {
    ...producerCardOf(row),
    ...disclose(row),
    legal_name: row.legal_name,
    website: webAddress(row.website),
    lat: point?.lat ?? null,
    lng: point?.lng ?? null,
    story_vi: richTextOrNull(row.story_vi),
    story_en: richTextOrNull(row.story_en),
    photos: row.photos ?? [],
    standards: standardsOn(row.standards ?? [], today),
    updated_at: row.updated_at.toISOString(),
  };
}
