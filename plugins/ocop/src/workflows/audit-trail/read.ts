import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  AdminAuditAnswer,
  AuditActor,
  AuditFilters,
  AuditLine,
  OfficeAuditAnswer,
} from "../../contract/audit-trail";
import type { Language } from "../../contract/errors";
import { auditChanges } from "../../modules/delivery/rules/audit-changes";
import { type Area, areaParam } from "../../shared/area";
import { addDays, startOfDay } from "../../shared/clock";
import { select } from "../../shared/database";
import { linesInWords } from "./in-words";
import { aboutAreaSql, openScoreSql, subjectNameSql } from "./subjects";

/** Whose eyes read: an office sees what its own officers did anywhere, and what anybody did in its area. */
export interface AuditReader {
  office_id: string;
  /** Id of the officer. */
  actor: string;
  area: Area;
}

type Json = Readonly<Record<string, unknown>> | null;
type Row = Omit<AuditLine, "at" | "changes"> & { at: Date; before: Json; after: Json };

const OWN_OFFICERS = "select own.id from officer own where own.office_id = :office_id and own.deleted_at is null";
const OFFICE_SEES = `((e.actor_type = 'officer' and e.actor_id in (${OWN_OFFICERS})) or ${aboutAreaSql}) and not ${openScoreSql}`;

/** SQL condition that a row of officers is one of whom the reader may know the person. */
type Known = (alias: string) => string;
const OWN_OFFICE: Known = (alias) => `${alias}.office_id = :office_id`;
const ALL_OFFICES: Known = () => "true";

/** Known officers by name; of others the office or the producer that they act for, never the person. */
const actorNameSql = (known: Known) => `case e.actor_type
  when 'officer' then (select case when ${known("o")} then coalesce(o.name, o.email) else office.name end from officer o
    join office on office.id = o.office_id where o.id = e.actor_id)
  when 'producer' then (select maker.name from producer_member m join producer maker on maker.id = m.producer_id where m.id = e.actor_id)
  end`;

const columnsSql = (
  known: Known,
  actorName: string,
) => `e.id, e.at, e.actor_type, e.actor_id, ${actorName} as actor_name, e.action,
  e.subject_type, e.subject_id, ${subjectNameSql(known("s"))} as subject_name, e."before", e."after", e.reason,
  e.position::float8 as position, e.hash`;

function conditionsOf({ actor, subject_type, subject_id, action, from, to }: AuditFilters) {
  const given = [
    actor === undefined ? null : { sql: "e.actor_id = :actor", actor },
    subject_type === undefined ? null : { sql: "e.subject_type = :subject_type", subject_type },
    subject_id === undefined ? null : { sql: "e.subject_id = :subject_id", subject_id },
    action === undefined ? null : { sql: "starts_with(e.action, :action)", action },
    from === undefined ? null : { sql: "e.at >= cast(:from as timestamptz)", from: startOfDay(from) },
    to === undefined ? null : { sql: "e.at < cast(:to as timestamptz)", to: startOfDay(addDays(to, 1)) },
  ].filter((one) => one !== null);
  return {
    where: ["true", ...given.map(({ sql }) => sql)].join(" and "),
    bindings: Object.assign({}, ...given.map(({ sql: _sql, ...binding }) => binding)) as Record<string, string>,
  };
}

const lineOf = (row: Row, hidePersonal: boolean): AuditLine => {
  const { at, before, after, ...rest } = row;
  return { ...rest, at: at.toISOString(), changes: auditChanges(before, after, hidePersonal) };
};

/** Lines that an office may read, in words, the newest first. @param before id of the line after which the page begins */
export async function readOfficeTrail(
  container: MedusaContainer,
  { office_id, actor: reader, area }: AuditReader,
  {
    before,
    limit,
    language,
    ...filters
  }: AuditFilters & { before?: string | undefined; limit: number; language: Language },
): Promise<Pick<OfficeAuditAnswer, "lines" | "older">> {
  const { where, bindings } = conditionsOf(filters);
  const page =
    before === undefined ? "" : "and (e.at, e.id) < (select b.at, b.id from audit_entry b where b.id = :before)";
  const rows = await select<Row>(
    container,
    `select ${columnsSql(OWN_OFFICE, actorNameSql(OWN_OFFICE))} from audit_entry e
     where ${where} and ${OFFICE_SEES} ${page} order by e.at desc, e.id desc limit :more`,
    {
      ...bindings,
      ...(before === undefined ? {} : { before }),
      ...areaParam(area),
      office_id,
      reader,
      more: limit + 1,
    },
  );
  const shown = rows.slice(0, limit);
  return {
    lines: await linesInWords(
      container,
      shown.map((row) => lineOf(row, true)),
      language,
    ),
    older: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The officers of an office, removed ones too: what somebody did outlasts them. */
export async function readOfficeActors(container: MedusaContainer, office_id: string): Promise<AuditActor[]> {
  return select<AuditActor>(
    container,
    `select o.id, coalesce(o.name, o.email) as name from officer o
     where o.office_id = :office_id and o.joined_at is not null and o.deleted_at is null order by name, o.id`,
    { office_id },
  );
}

/** Every line, for operators. */
export async function readWholeTrail(
  container: MedusaContainer,
  { q, limit, offset, ...filters }: AuditFilters & { q?: string | undefined; limit: number; offset: number },
): Promise<AdminAuditAnswer> {
  const narrowed = conditionsOf(filters);
  const found =
    "(e.subject_id = :q or e.actor_id = :q or starts_with(e.action, :q) or position(lower(:q) in lower(e.reason)) > 0)";
  const where = q === undefined ? narrowed.where : `${narrowed.where} and ${found}`;
  const bindings = { ...narrowed.bindings, ...(q === undefined ? {} : { q }) };
  const operator = `coalesce(${actorNameSql(ALL_OFFICES)}, (select u.email from "user" u where u.id = e.actor_id))`;
  const [rows, [total]] = await Promise.all([
    select<Row>(
      container,
      `select ${columnsSql(ALL_OFFICES, operator)} from audit_entry e where ${where} order by e.at desc, e.id desc limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count from audit_entry e where ${where}`, bindings),
  ]);
  return { lines: rows.map((row) => lineOf(row, false)), count: total?.count ?? 0, limit, offset };
}
