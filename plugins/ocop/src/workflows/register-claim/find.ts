import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { RegisterEntry } from "../../contract/register-claim";
import { nameKey } from "../../modules/register-import/rules/near-names";
import { select } from "../../shared/database";
import { placeLabelJoins, placeTextSql } from "../place";
import { hindranceSql } from "./hindrance-sql";

interface Joining {
  name: string;
  legal_name: string | null;
  tax_code: string | null;
  commune_code: string | null;
}

/** A tax code without the dash before a branch's number, as lists have it or not. */
const bareCode = (column: string): string => `replace(${column}, '-', '')`;

const PRODUCTS = `coalesce((select jsonb_agg(jsonb_build_object('title', p.title, 'certificates',
    coalesce((select jsonb_agg(c.number order by c.issued_on, c.number) from certificate c
      join product_rated_product link on link.rated_product_id = c.rated_product_id and link.deleted_at is null
      where link.product_id = p.id and c.deleted_at is null), '[]'::jsonb)) order by p.title, p.id)
  from product_producer made join product p on p.id = made.product_id and p.deleted_at is null
  where made.producer_id = m.id and made.deleted_at is null), '[]'::jsonb)`;

/**
 * Entries of the register that a producer may be, those with its tax code first: nobody has joined them since a list brought
 * them, and they bear its tax code, or its name (as imports compare names) in its commune.
 * @throws MedusaError not_found `producer_not_found`
 */
export async function readRegisterEntries(container: MedusaContainer, producer_id: string): Promise<RegisterEntry[]> {
  const [own] = await select<Joining>(
    container,
    "select name, legal_name, tax_code, commune_code from producer where id = :producer_id and deleted_at is null",
    { producer_id },
  );
  if (own === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such producer", "producer_not_found");
  const rows = await select<Omit<RegisterEntry, "match"> & { same_code: boolean }>(
    container,
    `select m.id, m.name, m.tax_code, ${placeTextSql("m")} as place, ${PRODUCTS} as products,
       ${hindranceSql("m")} as hindrance, coalesce(${bareCode("m.tax_code")} = ${bareCode(":tax_code")}, false) as same_code
     from producer m ${placeLabelJoins("m")}
     where m.status = 'pending' and m.deleted_at is null and m.id <> :producer_id
       and (${bareCode("m.tax_code")} = ${bareCode(":tax_code")} or m.commune_code = :commune_code)
     order by same_code desc, m.created_at, m.id`,
    { producer_id, tax_code: own.tax_code, commune_code: own.commune_code },
  );
  const names = new Set([own.name, own.legal_name].flatMap((name) => (name === null ? [] : nameKey(name))));
  return rows.flatMap(({ same_code, ...entry }): RegisterEntry[] =>
    same_code || names.has(nameKey(entry.name)) ? [{ ...entry, match: same_code ? "tax_code" : "name" }] : [],
  );
}
