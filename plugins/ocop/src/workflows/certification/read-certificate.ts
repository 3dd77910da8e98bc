import type { MedusaContainer } from "@medusajs/framework/types";
import type { CertificateAnswer } from "../../contract/certificate";
import { type Audience, refuseMinors } from "../../shared/audience";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { tidyNumber } from "../../modules/certification/rules/application";
import { visibleProductSql } from "../../shared/visible-product-sql";
import { certificateColumns, publicCertificateOf, type CertificateColumns } from "./public-certificate";
import { certificateEventsSql, type CertificateEventColumns, publicHistoryOf } from "./public-history";

type Row = CertificateColumns & {
  events: CertificateEventColumns[] | null;
  age_restricted: boolean;
  product_title: string | null;
  product_slug: string | null;
  producer_name: string | null;
  producer_slug: string | null;
};

/**
 * A certificate by its number, in any letter case; null when there is none. A product that is no longer sold leaves
 * the certificate standing alone.
 * @throws MedusaError `age_screen_required` for a certificate of alcohol, unless to adults
 */
export async function readCertificate(
  container: MedusaContainer,
  number: string,
  audience: Audience,
  clock = systemClock,
): Promise<CertificateAnswer | null> {
  const [row] = await select<Row>(
    container,
    // The one certificate first, by its index: joined in one go, a database without statistics tries every row with every other.
    `with c as materialized (
       select * from certificate where upper(number) = upper(:number) and deleted_at is null limit 1
     )
     select ${certificateColumns}, ${certificateEventsSql("c")} as events, p.title as product_title, p.handle as product_slug, pr.name as producer_name, pr.slug as producer_slug, rp.age_restricted
     from c
     join rated_product rp on rp.id = c.rated_product_id and rp.deleted_at is null
     left join product_rated_product link on link.rated_product_id = rp.id and link.deleted_at is null
     left join product p on p.id = link.product_id and ${visibleProductSql("p", "adults")}
     left join product_producer made on made.product_id = p.id and made.deleted_at is null
     left join producer pr on pr.id = made.producer_id and pr.deleted_at is null and pr.status = 'active'
     limit 1`,
    { number: tidyNumber(number) },
  );
  if (row === undefined) return null;
  refuseMinors(row.age_restricted, audience);
  const { age_restricted: _, events, product_title: title, product_slug: slug, ...rest } = row;
  const { producer_name, producer_slug, ...columns } = rest;
  const as_of = todayInHoChiMinh(clock);
  const certificate = publicCertificateOf(columns, as_of);
  return {
    certificate,
    product: title === null || slug === null ? null : { title, slug },
    producer: producer_name === null || producer_slug === null ? null : { name: producer_name, slug: producer_slug },
    valid: certificate.status === "active",
    status: certificate.status,
    history: publicHistoryOf(certificate, events),
    as_of,
  };
}
