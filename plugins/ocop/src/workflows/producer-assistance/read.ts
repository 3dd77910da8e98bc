import type { MedusaContainer } from "@medusajs/framework/types";
import type { AssistanceAnswer, AssistedAnswer, HelperAnswer } from "../../contract/producer-assistance";
import { select } from "../../shared/database";
import type { AssistanceScope } from "../../shared/producer-vocabulary";
import { wordPatterns } from "../../shared/word-patterns";
import { placeLabelColumns, placeLabelJoins } from "../place";

const MOST_HELPERS = 10;

interface Term {
  id: string;
  scopes: AssistanceScope[];
  valid_from: Date;
  valid_to: Date;
}

const HOLDS = "a.withdrawn_at is null and a.valid_from <= now() and now() < a.valid_to and a.deleted_at is null";

const termOf = ({ id, scopes, valid_from, valid_to }: Term) => ({
  id,
  scopes,
  valid_from: valid_from.toISOString(),
  valid_to: valid_to.toISOString(),
});

/** Everybody whom a producer ever let in, the newest first. */
export async function readAssistances(container: MedusaContainer, producerId: string): Promise<AssistanceAnswer[]> {
  const rows = await select<
    Term & Pick<AssistanceAnswer, "helper_kind" | "active"> & { helper_name: string | null; withdrawn_at: Date | null }
  >(
    container,
    `select a.id, a.scopes, a.valid_from, a.valid_to, a.helper_kind, a.withdrawn_at, h.name as helper_name,
       (${HOLDS}) as active
     from producer_assistance a left join producer h on a.helper_kind = 'cooperative' and h.id = a.helper_id
     where a.producer_id = :producerId and a.deleted_at is null order by a.valid_from desc, a.id desc`,
    { producerId },
  );
  return rows.map(({ helper_kind, helper_name, withdrawn_at, active, ...term }) => ({
    ...termOf(term),
    helper_kind,
    helper_name: helper_name ?? "",
    withdrawn_at: withdrawn_at?.toISOString() ?? null,
    active,
  }));
}

/** Whom a cooperative may help now. */
export async function readAssisted(container: MedusaContainer, helperId: string): Promise<AssistedAnswer[]> {
  const rows = await select<Term & { producer_id: string; name: string }>(
    container,
    `select a.id, a.scopes, a.valid_from, a.valid_to, p.id as producer_id, p.name
     from producer_assistance a join producer p on p.id = a.producer_id and p.deleted_at is null
     where a.helper_kind = 'cooperative' and a.helper_id = :helperId and ${HOLDS} and p.status <> 'closed'
     order by p.name collate "vi-x-icu", p.id`,
    { helperId },
  );
  return rows.map(({ producer_id, name, ...term }) => ({ ...termOf(term), producer: { id: producer_id, name } }));
}

/** Active cooperatives by words of their names, without marks; never the asker's own. */
export async function findHelpers(
  container: MedusaContainer,
  { producer_id, q }: { producer_id: string; q: string },
): Promise<HelperAnswer[]> {
  const patterns = wordPatterns(q);
  if (patterns === null) return [];
  return select<HelperAnswer>(
    container,
    `select f.id, f.name, f.province_label as province from (
       select p.id, p.name, ${placeLabelColumns("p")} from producer p ${placeLabelJoins("p")}
       where p.status = 'active' and p.kind = 'cooperative' and p.id <> :producer_id and p.deleted_at is null
         and left(p.slug, -7) like all(:patterns)) f
     order by f.name collate "vi-x-icu", f.id limit ${MOST_HELPERS}`,
    { producer_id, patterns },
  );
}
