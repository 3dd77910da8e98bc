import { areaSql } from "../../shared/area";
import { OFFICE_AUDIT_SUBJECTS, type OfficeAuditSubject } from "../../shared/audit-vocabulary";
import { productAreaSql, productMakerJoins } from "../../shared/product-area-sql";
import { unitAreaSql } from "../../shared/unit-area-sql";

/** The SQL that tells whether what a line is about lies in the area `:area`, and its name. */
interface Subject {
  /** Table of the row `s` that knows the place. */
  table: string;
  /** Id of that row, where it is not what the line is about. */
  key?: string;
  inArea: string;
  /** @param own condition that row `s` is of the reader's office */
  name: string | ((own: string) => string);
}

const byProducer = `exists (select 1 from producer maker where maker.id = s.producer_id and ${areaSql("maker")})`;
const productIn = (id: string) => `exists (select 1 from rated_product rated ${productMakerJoins("rated")}
  where rated.id = ${id} and ${productAreaSql("rated", "m")})`;
const byProduct = productIn("s.rated_product_id");
const byPoint = `exists (select 1 from sales_point point where point.id = s.sales_point_id and ${areaSql("point")})`;
const byOffice = `exists (select 1 from office held_by where held_by.id = s.office_id and ${unitAreaSql("held_by.unit_code")})`;
/** What a council does is its office's, and not that of the unit where the product comes from. */
const byRound = `exists (select 1 from rating_entry entry join rating_round held on held.id = entry.round_id
  where entry.id = s.entry_id and ${unitAreaSql("held.unit_code")})`;

const product_title = `(select p.title from product_rated_product link join product p on p.id = link.product_id
  where link.rated_product_id = s.id and link.deleted_at is null order by p.id limit 1)`;
const point_name = `(select point.name from sales_point point where point.id = s.sales_point_id)`;
const office_name = `(select held_by.name from office held_by where held_by.id = s.office_id)`;
const dossier_name = `(select d.product_name from dossier d where d.id = s.dossier_id)`;
const entry_name = `(select d.product_name from rating_entry entry join dossier d on d.id = entry.dossier_id where entry.id = s.entry_id)`;

/** The two halves of the key of what has no row of its own: "off_1:2026", "spt_1:prod_1". */
const half = (which: 1 | 2): string => `split_part(e.subject_id, ':', ${which})`;

const AREA_SUBJECTS: Readonly<Record<OfficeAuditSubject, Subject>> = {
  producer: { table: "producer", inArea: areaSql("s"), name: "s.name" },
  rated_product: { table: "rated_product", inArea: productIn("s.id"), name: product_title },
  certificate: { table: "certificate", inArea: byProduct, name: "s.number" },
  dossier: { table: "dossier", inArea: byProducer, name: "s.product_name" },
  rating_round: { table: "rating_round", inArea: unitAreaSql("s.unit_code"), name: "s.name" },
  rating_sheet: { table: "rating_sheet", inArea: byRound, name: entry_name },
  rating_forward: { table: "rating_forward", inArea: unitAreaSql("s.from_unit_code"), name: dossier_name },
  rating_appeal: { table: "rating_appeal", inArea: byOffice, name: dossier_name },
  sales_point: { table: "sales_point", inArea: areaSql("s"), name: "s.name" },
  sales_point_request: { table: "sales_point_request", inArea: byPoint, name: point_name },
  fair_participant: {
    table: "sales_point",
    key: half(1),
    inArea: areaSql("s"),
    name: `concat_ws(': ', s.name, (select maker.name from producer maker where maker.id = ${half(2)}))`,
  },
  feature: { table: "feature", inArea: byPoint, name: point_name },
  supply_request: {
    table: "supply_request",
    inArea: unitAreaSql("coalesce(s.unit_code, s.province_code)"),
    name: "s.words",
  },
  letter_batch: { table: "letter_batch", inArea: byOffice, name: office_name },
  cycle_period: { table: "cycle_period", inArea: byOffice, name: office_name },
  programme_plan: {
    table: "office",
    key: half(1),
    inArea: unitAreaSql("s.unit_code"),
    name: `concat_ws(' ', s.name, ${half(2)})`,
  },
  register_import: { table: "register_import", inArea: byOffice, name: "s.file_name" },
  office: { table: "office", inArea: unitAreaSql("s.unit_code"), name: "s.name" },
  officer: {
    table: "officer",
    inArea: byOffice,
    name: (own) => `case when ${own} then coalesce(s.name, s.email) else ${office_name} end`,
  },
};

const rowOf = ({ table, key = "e.subject_id" }: Subject): string => `from "${table}" s where s.id = ${key}`;

/** SQL condition: line `e` is about something in the area `:area` that an office may read of. */
export const aboutAreaSql = OFFICE_AUDIT_SUBJECTS.map((type) => {
  const subject = AREA_SUBJECTS[type];
  return `(e.subject_type = '${type}' and e.action not like 'assisted:%' and exists (select 1 ${rowOf(subject)} and ${subject.inArea}))`;
}).join(" or ");

/**
 * SQL of the name of what line `e` is about, null where it has none.
 * @param own condition that row `s`, of an officer, is of the reader's office: others are told by their office
 */
export const subjectNameSql = (own: string): string => {
  const names = OFFICE_AUDIT_SUBJECTS.map((type) => {
    const subject = AREA_SUBJECTS[type];
    const name = typeof subject.name === "string" ? subject.name : subject.name(own);
    return `when '${type}' then (select ${name} ${rowOf(subject)})`;
  });
  return `case e.subject_type ${names.join(" ")} end`;
};

/**
 * SQL condition: line `e` tells a score of somebody other than the reader `:reader` while scores are taken, which nobody of
 * an office may know then (decision 44).
 */
export const openScoreSql = `(e.subject_type = 'rating_sheet' and e.actor_id <> :reader and exists (
  select 1 from rating_sheet sheet join rating_entry entry on entry.id = sheet.entry_id
  join rating_round held on held.id = entry.round_id
  where sheet.id = e.subject_id and held.status not in ('scored', 'decided')))`;
