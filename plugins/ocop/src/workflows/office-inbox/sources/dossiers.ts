import { areaSql } from "../../../shared/area";
import { daySql } from "../../../shared/day-sql";
import type { DossierStatus } from "../../../shared/dossier-vocabulary";
import { type InboxSource, RATING_OFFICES, REGISTRARS } from "../source";

const inState = (status: DossierStatus): Pick<InboxSource, "roles" | "kinds" | "from" | "day"> => ({
  roles: REGISTRARS,
  kinds: RATING_OFFICES,
  from: `from dossier d join producer pr on pr.id = d.producer_id and pr.deleted_at is null
    where d.deleted_at is null and d.status = '${status}' and ${areaSql("pr")}`,
  day: daySql("d.updated_at"),
});

/** Dossiers to check, with questions that were answered, and those that wait for a round. */
export const dossierSources: readonly InboxSource[] = [
  { key: "dossiers_submitted", ...inState("submitted") },
  { key: "dossiers_answered", ...inState("answered") },
  { key: "dossiers_accepted", ...inState("accepted_form") },
];
