import type { MedusaContainer } from "@medusajs/framework/types";
import type { PublicLot } from "../../contract/public-lot";
import { type Audience, refuseMinors } from "../../shared/audience";
import { select } from "../../shared/database";
import { readLotCode } from "../../shared/lot-code";
import { visibleProducerSql } from "../../shared/visible-producer-sql";
import { ageRestrictedSql, visibleProductSql } from "../../shared/visible-product-sql";
import { believedKeys } from "./keys";
import { readDeeds } from "./read-lot";

type Row = Omit<PublicLot, "steps" | "tests" | "producer"> & {
  id: string;
  age_restricted: boolean;
  producer_name: string;
  producer_slug: string | null;
};

/**
 * The lot behind a code that a label carries; null for a code that none of the shop's keys signed. The signature is looked at
 * first, so that invented codes cost the database nothing. A lot stays to be seen whatever becomes of its goods and its
 * producer: packs are in people's homes.
 * @throws MedusaError `age_screen_required` for alcohol, unless to adults
 */
export async function readPublicLot(
  container: MedusaContainer,
  token: string,
  audience: Audience,
): Promise<PublicLot | null> {
  const claim = readLotCode(token, await believedKeys(container));
  if (claim === null) return null;
  const [row] = await select<Row>(
    container,
    `select l.id, l.number, l.status, l.product_title, l.variant_title, l.made_on, l.best_before, l.place, l.issued_on,
       l.recalled_on, l.recall_reason, pr.name as producer_name,
       case when ${visibleProducerSql("pr", audience)} then pr.slug end as producer_slug,
       case when ${visibleProductSql("p", audience)} then p.handle end as product_slug, ${ageRestrictedSql("l_product")} as age_restricted
     from lot l
     cross join lateral (select l.product_id as id) l_product
     join producer pr on pr.id = l.producer_id
     left join product p on p.id = l.product_id
     where l.code = :code and l.signed_code = :token and l.status <> 'draft' and l.deleted_at is null`,
    { code: claim.code, token },
  );
  if (row === undefined) return null;
  const { id, age_restricted, producer_name, producer_slug, ...lot } = row;
  refuseMinors(age_restricted, audience);
  return { ...lot, ...(await readDeeds(container, id)), producer: { name: producer_name, slug: producer_slug } };
}
