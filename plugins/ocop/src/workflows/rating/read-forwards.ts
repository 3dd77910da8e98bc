import type { MedusaContainer } from "@medusajs/framework/types";
import type { ForwardQuery } from "../../contract/office-rating";
import type { ForwardAnswer } from "../../contract/rating-forward";
import type { Rows } from "../../modules/rating";
import { FORWARD_TRANSITIONS } from "../../modules/rating/rules/states";
import { actsOf } from "../../modules/rating/rules/transitions";
import { areaParam } from "../../shared/area";
import { select } from "../../shared/database";
import { isReceiver } from "./forwards";
import { type RatingScope, refused } from "./scope";

type Row = Pick<
  Rows["forward"],
  | "id"
  | "status"
  | "from_office_id"
  | "from_unit_code"
  | "to_level"
  | "dossier_id"
  | "entry_id"
  | "letter_number"
  | "note"
  | "reason"
  | "created_at"
> & { office_name: string; product_name: string; producer_name: string; round_id: string; mean_hundredths: number };

const FORWARDS = `from rating_forward f join office o on o.id = f.from_office_id join rating_entry e on e.id = f.entry_id
  join dossier d on d.id = f.dossier_id join producer p on p.id = d.producer_id where f.deleted_at is null`;
const COLUMNS = `f.id, f.status, f.from_office_id, f.from_unit_code, f.to_level, f.dossier_id, f.entry_id, f.letter_number,
  f.note, f.reason, f.created_at, o.name as office_name, d.product_name, p.name as producer_name, e.round_id,
  e.mean_hundredths`;
const IN = `(f.to_level = :level and (cast(:area as text[]) is null or f.from_unit_code = any(cast(:area as text[]))))`;
const OUT = `f.from_office_id = :office_id`;

function forwardOf(row: Row, scope: RatingScope): ForwardAnswer {
  const leads = scope.role === "registrar";
  const receiver = leads && isReceiver(scope, row);
  const sender = leads && row.from_office_id === scope.office_id;
  const acts = actsOf(FORWARD_TRANSITIONS, row.status, ["receive", "refuse", "recall"] as const);
  return {
    id: row.id,
    status: row.status,
    from: { office_id: row.from_office_id, name: row.office_name },
    to_level: row.to_level,
    dossier_id: row.dossier_id,
    product_name: row.product_name,
    producer_name: row.producer_name,
    entry: { round_id: row.round_id, entry_id: row.entry_id },
    mean: row.mean_hundredths / 100,
    letter_number: row.letter_number,
    note: row.note,
    reason: row.reason,
    sent_at: new Date(row.created_at).toISOString(),
    // Refusing is possible in a round too, but there the decision does it.
    acts: acts.filter((act) => (act === "recall" ? sender : receiver && row.status !== "in_round")),
  };
}

const bindings = ({ level, office_id, area }: RatingScope) => ({ level, office_id, ...areaParam(area) });

/** One page of what came from below, or of what the own office sent, those that wait longest first. */
export async function readForwards(
  container: MedusaContainer,
  scope: RatingScope,
  { direction, status, limit, offset }: ForwardQuery,
): Promise<{ forwards: ForwardAnswer[]; count: number; limit: number; offset: number }> {
  const { level: _level, area: _area, ...office } = bindings(scope);
  const { office_id: _office, ...receiver } = bindings(scope);
  const rows = await select<Row & { total: number }>(
    container,
    `select ${COLUMNS}, count(*) over ()::int as total ${FORWARDS} and ${direction === "in" ? IN : OUT}
       and (:status::text is null or f.status = :status)
     order by (f.status in ('confirmed', 'refused', 'recalled')), f.created_at, f.id limit :limit offset :offset`,
    { ...(direction === "in" ? receiver : office), status: status ?? null, limit, offset },
  );
  return { forwards: rows.map((row) => forwardOf(row, scope)), count: rows[0]?.total ?? 0, limit, offset };
}

/** One proposal that the reader sent or receives. @throws MedusaError `rating_forward_not_found` */
export async function readForward(container: MedusaContainer, scope: RatingScope, id: string): Promise<ForwardAnswer> {
  const [row] = await select<Row>(container, `select ${COLUMNS} ${FORWARDS} and f.id = :id and (${IN} or ${OUT})`, {
    id,
    ...bindings(scope),
  });
  if (row === undefined) throw refused("rating_forward_not_found");
  return forwardOf(row, scope);
}
