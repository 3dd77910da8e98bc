import type { IssuerLevel } from "../shared/certification-vocabulary";
import type { ForwardStatus } from "../shared/rating-vocabulary";

/** Answer of `GET /office/rating-forwards` as `{ forwards, count, limit, offset }`, and of acts as `{ forward }`. */
export interface ForwardAnswer {
  id: string;
  status: ForwardStatus;
  from: { office_id: string; name: string };
  to_level: IssuerLevel;
  dossier_id: string;
  product_name: string;
  producer_name: string;
  entry: { round_id: string; entry_id: string };
  /** Of the round that sent it. */
  mean: number;
  letter_number: string;
  note: string | null;
  reason: string | null;
  sent_at: string;
  acts: ("receive" | "refuse" | "recall")[];
}
