import type { MedusaContainer } from "@medusajs/framework/types";
import type { InboxAnswer, InboxItem } from "../../contract/office-inbox";
import { type Area, areaParam } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import type { OfficeKind, OfficerRole } from "../../shared/office-vocabulary";
import { inboxSql, sourcesFor } from "./query";
import { INBOX_SOURCES } from "./registry";

/** For whom things wait. */
interface Waiting {
  office_id: string;
  /** Id of the officer. */
  actor: string;
  role: OfficerRole;
  kind: OfficeKind;
  area: Area;
}

/** What waits for an officer, counted in one statement: by the office's area and kind and by the officer's role. */
export async function readInbox(
  container: MedusaContainer,
  { office_id, actor, role, kind, area }: Waiting,
): Promise<InboxAnswer> {
  const as_of = todayInHoChiMinh();
  const sources = sourcesFor(INBOX_SOURCES, { role, kind });
  const sql = inboxSql(sources);
  const bindings = { ...areaParam(area), level: area.level, office_id, officer_id: actor, today: as_of };
  const rows = sql === null ? [] : await select<InboxItem>(container, sql, bindings);
  const items = sources.map(({ key }) => rows.find((row) => row.key === key) ?? { key, count: 0, since: null });
  return { items, as_of };
}
