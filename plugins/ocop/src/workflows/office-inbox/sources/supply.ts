import { daySql } from "../../../shared/day-sql";
import type { SupplyState } from "../../../shared/inquiry-vocabulary";
import { OFFICE_REQUESTS } from "../../inquiry";
import { type InboxSource, WRITERS } from "../source";

const inState = (state: SupplyState, day: string): Pick<InboxSource, "roles" | "from" | "day"> => ({
  roles: WRITERS,
  from: `${OFFICE_REQUESTS.from} and ${OFFICE_REQUESTS.state} = '${state}'`,
  day,
});

/** Supply requests of the public form that wait to be checked; others without a producer, with offers to decide on, and those past their last day without an outcome. */
export const supplySources: readonly InboxSource[] = [
  { key: "supply_received", ...inState("received", daySql("r.created_at")) },
  { key: "supply_unmatched", ...inState("unmatched", daySql("r.created_at")) },
  { key: "supply_offered", ...inState("offered", "r.until") },
  { key: "supply_over", ...inState("over", "r.until") },
];
