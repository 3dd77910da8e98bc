import type { MedusaContainer } from "@medusajs/framework/types";
import type { CertificateStatus } from "../../shared/certification-vocabulary";
import { type Area, areaParam, areaSql } from "../../shared/area";
import { select } from "../../shared/database";

export interface KnownProducer {
  id: string;
  name: string;
  tax_code: string | null;
  commune_code: string | null;
}

/** A certificate as another one is compared with it. Days are YYYY-MM-DD. */
export interface HeldCertificate {
  number: string;
  decision_number: string;
  issued_on: string;
  expires_on: string;
  status: CertificateStatus;
}

export interface KnownProduct {
  rated_product_id: string;
  short_id: string;
  producer_id: string;
  title: string;
  certificates: HeldCertificate[];
}

/** What the register of an area holds already. */
export interface Known {
  producers: KnownProducer[];
  products: KnownProduct[];
  /** Of the numbers asked, those that certificates bear anywhere, in capitals. */
  numbers: ReadonlySet<string>;
}

const PRODUCTS = `
  select rp.id as rated_product_id, rp.short_id, made.producer_id, p.title,
    coalesce((select json_agg(json_build_object('number', c.number, 'decision_number', c.decision_number,
        'issued_on', c.issued_on, 'expires_on', c.expires_on, 'status', c.status))
      from certificate c where c.rated_product_id = rp.id and c.deleted_at is null), '[]') as certificates
  from producer m
  join product_producer made on made.producer_id = m.id and made.deleted_at is null
  join product p on p.id = made.product_id and p.deleted_at is null
  join product_rated_product link on link.product_id = p.id and link.deleted_at is null
  join rated_product rp on rp.id = link.rated_product_id and rp.deleted_at is null
  where m.deleted_at is null and ${areaSql("m")}`;

/** Reads what a list of an area is compared with. @param numbers of certificates that the list tells */
export async function readKnown(container: MedusaContainer, area: Area, numbers: readonly string[]): Promise<Known> {
  const [producers, products, taken] = await Promise.all([
    select<KnownProducer>(
      container,
      `select m.id, m.name, m.tax_code, m.commune_code from producer m where m.deleted_at is null and ${areaSql("m")} order by m.id`,
      areaParam(area),
    ),
    select<KnownProduct>(container, PRODUCTS, areaParam(area)),
    select<{ number: string }>(
      container,
      "select upper(number) as number from certificate where upper(number) = any(:numbers) and deleted_at is null",
      { numbers: numbers.map((number) => number.toUpperCase()) },
    ),
  ]);
  return { producers, products, numbers: new Set(taken.map(({ number }) => number)) };
}
