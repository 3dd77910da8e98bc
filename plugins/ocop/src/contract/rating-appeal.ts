import type { AppealStatus } from "../shared/rating-vocabulary";

/** Answer of `GET /office/rating-appeals` as `{ appeals, count, limit, offset }`, and of acts as `{ appeal }`. */
export interface AppealAnswer {
  id: string;
  status: AppealStatus;
  round_id: string;
  entry_id: string;
  dossier_id: string;
  product_name: string;
  received_on: string;
  text: string;
  /** Why it was decided so. */
  reason: string | null;
  acts: ("review" | "uphold" | "dismiss" | "withdraw")[];
}
