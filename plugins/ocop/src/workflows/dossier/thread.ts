import type { MedusaContainer } from "@medusajs/framework/types";
import type { DossierAnswer } from "../../contract/dossier";
import { select } from "../../shared/database";

type Thread = Pick<DossierAnswer, "thread" | "history">;
type Stored<Row> = Omit<Row, "at"> & { at: Date };

/** Who reads a dossier: its producer, an office, or an operator of the market. */
export type DossierReader = "producer" | "office" | "operator";

/**
 * Who it was: members by name, officers by their office, operators by address, and those only to one another. Addresses of
 * members are their own house's and the operators'.
 */
const AUTHOR = `case when x.side = 'producer' then coalesce(m.name, case when :reader <> 'office' then m.email end)
  when o.id is not null then o.name when :reader = 'operator' then u.email end`;
const PEOPLE = (actor: string): string =>
  `left join producer_member m on m.id = x.${actor} left join "user" u on u.id = x.${actor} and u.deleted_at is null
   left join officer f on f.id = x.${actor} left join office o on o.id = f.office_id
   where x.dossier_id = :id and x.deleted_at is null order by x.created_at, x.id`;

/** What was asked and answered, and how a dossier went on, the oldest first. */
export async function readThread(container: MedusaContainer, id: string, reader: DossierReader): Promise<Thread> {
  const bindings = { id, reader };
  const [thread, history] = await Promise.all([
    select<Stored<Thread["thread"][number]>>(
      container,
      `select x.id, x.side, x.text, x.part, x.created_at as at, ${AUTHOR} as author
       from dossier_message x ${PEOPLE("author")}`,
      bindings,
    ),
    select<Stored<Thread["history"][number]>>(
      container,
      `select x.from_status as "from", x.to_status as "to", x.side, x.reason, x.created_at as at, ${AUTHOR} as author
       from dossier_event x ${PEOPLE("actor")}`,
      bindings,
    ),
  ]);
  return {
    thread: thread.map((row) => ({ ...row, at: row.at.toISOString() })),
    history: history.map((row) => ({ ...row, at: row.at.toISOString() })),
  };
}
