import { dirtySql } from "./outbox";
import type { SqlManager } from "../../shared/sql";

/**
 * Folds up to `limit` noted changes into the outbox, in one statement: they are gone from the notes exactly when their
 * subjects are dirty. Whoever notes never waits for this.
 * @param subjectsSql SELECT of `topic` and `subject_id` from `noted(kind, key)`: which subjects a change makes dirty
 * @returns how many notes were taken
 */
export async function foldChanges(sql: SqlManager, subjectsSql: string, limit: number): Promise<number> {
  const [row] = await sql.execute<{ taken: number }>(
    `with taken as (delete from change_note where id in
         (select id from change_note order by id limit ? for update skip locked) returning kind, key),
       noted as (select distinct kind, key from taken),
       put as (${dirtySql(`select distinct topic, subject_id from (${subjectsSql}) s where subject_id is not null`)})
     select count(*)::int as taken from taken`,
    [limit],
  );
  return row?.taken ?? 0;
}
