import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "@medusajs/framework/zod";
import type {
  RegisterImport,
  RegisterImportListAnswer,
  RegisterImportSummary,
  registerImportListQuery,
  registerImportQuery,
} from "../../contract/register-import";
import { select } from "../../shared/database";
import { REGISTER_IMPORT_MODULE } from "../../modules/register-import";
import { inTransaction } from "../delivery";
import { readBlockers } from "./blockers";
import type { Made } from "./write-plan";

type Stored = Omit<RegisterImportSummary, "created_at" | "confirmed_at" | "undone_at"> & {
  created_at: Date;
  confirmed_at: Date | null;
  undone_at: Date | null;
};

const SUMMARY = `i.id, i.file_name, i.status, i.counts, o.email as officer, i.created_at, i.confirmed_at, i.undone_at, i.undo_reason`;
const FROM = "from register_import i left join officer o on o.id = i.officer_id";

function summaryOf({ created_at, confirmed_at, undone_at, ...row }: Stored): RegisterImportSummary {
  return {
    ...row,
    created_at: created_at.toISOString(),
    confirmed_at: confirmed_at?.toISOString() ?? null,
    undone_at: undone_at?.toISOString() ?? null,
  };
}

/** The lists that an office sent, the newest first. */
export async function readRegisterImports(
  container: MedusaContainer,
  office_id: string,
  { limit, offset }: z.output<typeof registerImportListQuery>,
): Promise<RegisterImportListAnswer> {
  const own = "i.office_id = :office_id and i.deleted_at is null";
  const [rows, totals] = await Promise.all([
    select<Stored>(
      container,
      `select ${SUMMARY} ${FROM} where ${own} order by i.created_at desc, i.id limit :limit offset :offset`,
      { office_id, limit, offset },
    ),
    select<{ count: number }>(container, `select cast(count(*) as int) as count ${FROM} where ${own}`, { office_id }),
  ]);
  return { imports: rows.map(summaryOf), count: totals[0]?.count ?? 0, limit, offset };
}

/** SQL conditions on a row of a list, by what is shown. */
const SHOWN = {
  all: "true",
  faults: "jsonb_array_length(entry->'faults') + jsonb_array_length(entry->'asks') > 0",
  notes: "jsonb_array_length(entry->'notes') > 0",
};

/** An office's list with a page of its rows; null for an unknown one and for another office's. */
export async function readRegisterImport(
  container: MedusaContainer,
  { id, office_id, show, limit, offset }: z.output<typeof registerImportQuery> & { id: string; office_id: string },
): Promise<RegisterImport | null> {
  const [found] = await select<
    Stored & Pick<RegisterImport, "faults" | "questions" | "rows" | "count"> & { made: Made | null }
  >(
    container,
    `with own as (select * from register_import where id = :id and office_id = :office_id and deleted_at is null),
       shown as (select entry, place from own, jsonb_array_elements(own.rows) with ordinality as all_rows(entry, place) where ${SHOWN[show]})
     select ${SUMMARY}, i.faults, i.questions, i.made,
       (select cast(count(*) as int) from shown) as count,
       (select coalesce(jsonb_agg(part.entry order by part.place), '[]')
        from (select entry, place from shown order by place limit :limit offset :offset) part) as rows
     from own i left join officer o on o.id = i.officer_id`,
    { id, office_id, limit, offset },
  );
  if (found === undefined) return null;
  const { faults, questions, rows, count, made, ...summary } = found;
  const blockers =
    found.status === "done" && made !== null
      ? await inTransaction(container, REGISTER_IMPORT_MODULE, async ({ transactionManager: sql }) =>
          readBlockers(sql, made),
        )
      : [];
  return { ...summaryOf(summary), faults, questions, rows, count, limit, offset, blockers };
}
