import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  CertifiedProduct,
  ProducerCertificate,
  ProducerCertificatesAnswer,
} from "../../contract/producer-certificate";
import { badgeOn, type BadgeSource } from "../../modules/certification/rules/badge";
import { daysLeft, REMINDER_DAYS, reminderDue } from "../../modules/certification/rules/expiry";
import { standingOn } from "../../modules/certification/rules/validity";
import { OPEN_STATUSES } from "../../modules/dossier/rules/status";
import type { ProductGroup } from "../../shared/certification-vocabulary";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";

type Stored = BadgeSource & { reason: string | null; reason_decision_number: string | null };

interface Row {
  rated_product_id: string;
  title: string;
  slug: string | null;
  group: ProductGroup;
  certificates: Stored[];
  dossier: CertifiedProduct["dossier"];
}

/** Every rated product of a producer, sold or not, with its certificates and the dossier that goes on for it. */
const PRODUCTS = `select rp.id as rated_product_id, p.title, p.handle as slug, rp."group",
    coalesce((select json_agg(json_build_object('number', c.number, 'stars', c.stars, 'potential_five', c.potential_five,
        'decision_number', c.decision_number, 'issuer_name', c.issuer_name, 'issued_on', c.issued_on,
        'expires_on', c.expires_on, 'status', c.status, 'reason', c.reason,
        'reason_decision_number', c.reason_decision_number) order by c.issued_on desc, c.id desc)
      from certificate c where c.rated_product_id = rp.id and c.deleted_at is null), '[]') as certificates,
    (select json_build_object('id', d.id, 'status', d.status) from dossier d
      where d.rated_product_id = rp.id and d.producer_id = :producerId and d.deleted_at is null
        and d.status = any(:open) order by d.updated_at desc limit 1) as dossier
  from product_producer made
  join product p on p.id = made.product_id and p.deleted_at is null
  join product_rated_product link on link.product_id = p.id and link.deleted_at is null
  join rated_product rp on rp.id = link.rated_product_id and rp.deleted_at is null
  where made.producer_id = :producerId and made.deleted_at is null`;

function certificateOf(row: Stored, today: string): ProducerCertificate {
  const { issuer_name: issuer, status: _status, ...rest } = row;
  const standing = standingOn(row, today);
  const days_left = daysLeft(row.expires_on, today);
  return { ...rest, issuer, standing, days_left, reminder: reminderDue(standing, days_left) };
}

/** The earliest end among what still holds; products without one come last. */
function nextEnd({ certificates }: CertifiedProduct): string {
  const ends = certificates
    .filter(({ standing }) => standing === "active" || standing === "suspended")
    .map(({ expires_on }) => expires_on);
  return ends.toSorted()[0] ?? "9999";
}

/** Certificates of one producer's products as they stand today in Việt Nam, what ends first at the top. */
export async function readProducerCertificates(
  container: MedusaContainer,
  producerId: string,
  clock = systemClock,
): Promise<ProducerCertificatesAnswer> {
  const today = todayInHoChiMinh(clock);
  const rows = await select<Row>(container, PRODUCTS, { producerId, open: OPEN_STATUSES });
  const products = rows.map(({ certificates, ...product }): CertifiedProduct => {
    const badge = badgeOn(certificates, today);
    return {
      ...product,
      badge: badge && {
        stars: badge.stars,
        potential_five: badge.potential_five,
        certificate_number: badge.certificate_number,
      },
      certificates: certificates.map((row) => certificateOf(row, today)),
    };
  });
  const key = (product: CertifiedProduct): string => `${nextEnd(product)} ${product.title}`;
  return {
    as_of: today,
    reminder_days: REMINDER_DAYS,
    products: products.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}
