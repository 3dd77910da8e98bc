import { areaSql } from "../../shared/area";

/** What a line can be about whose place is known: the SQL that tells whether row `s` lies in the area `:area`, and its name. */
interface Subject {
  table: string;
  inArea: string;
  name: string;
}

const byProducer = `exists (select 1 from producer maker where maker.id = s.producer_id and ${areaSql("maker")})`;
const byProduct = `exists (select 1 from rated_product rated where rated.id = s.rated_product_id and ${areaSql("rated")})`;
const byPoint = `exists (select 1 from sales_point point where point.id = s.sales_point_id and ${areaSql("point")})`;
const byUnit = (column: string) => `(cast(:area as text[]) is null or s.${column} = any(cast(:area as text[])))`;

const product_title = `(select p.title from product_rated_product link join product p on p.id = link.product_id
  where link.rated_product_id = s.id and link.deleted_at is null order by p.id limit 1)`;

/**
 * Tables whose changes an office may read of its own area, whoever made them. Money, orders, goods on offer and what
 * producers ask of the market are none of an office's business and not here. A new room of the programme takes a line.
 */
export const AREA_SUBJECTS: Readonly<Record<string, Subject>> = {
  producer: { table: "producer", inArea: areaSql("s"), name: "s.name" },
  rated_product: { table: "rated_product", inArea: areaSql("s"), name: product_title },
  certificate: { table: "certificate", inArea: byProduct, name: "s.number" },
  dossier: { table: "dossier", inArea: byProducer, name: "s.product_name" },
  sales_point: { table: "sales_point", inArea: areaSql("s"), name: "s.name" },
  sales_point_request: { table: "sales_point_request", inArea: byPoint, name: "null::text" },
  supply_request: { table: "supply_request", inArea: byUnit("province_code"), name: "null::text" },
  office: { table: "office", inArea: byUnit("unit_code"), name: "s.name" },
};

/** SQL condition: line `e` is about something in the area `:area` that an office may read of. */
export const aboutAreaSql = Object.entries(AREA_SUBJECTS)
  .map(
    ([type, { table, inArea }]) =>
      `(e.subject_type = '${type}' and e.action not like 'assisted:%' and exists (select 1 from "${table}" s where s.id = e.subject_id and ${inArea}))`,
  )
  .join(" or ");

/** Rooms of an office's own that no area has, with the column that names a row. */
const OWN_NAMES: Readonly<Record<string, string>> = { rating_round: "name", register_import: "file_name" };

/** SQL of the name of what line `e` is about, null where it has none. */
export const subjectNameSql = `case e.subject_type ${Object.entries(AREA_SUBJECTS)
  .map(([type, { table, name }]) => `when '${type}' then (select ${name} from "${table}" s where s.id = e.subject_id)`)
  .concat(
    Object.entries(OWN_NAMES).map(
      ([type, name]) => `when '${type}' then (select s.${name} from "${type}" s where s.id = e.subject_id)`,
    ),
  )
  .join(" ")} end`;
