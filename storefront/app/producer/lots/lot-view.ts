import type { LotDetail } from "../../../../plugins/ocop/src/contract/lot";
import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import type { Deed, LotAct } from "./deed-fields";

/** What every part of a lot's page gets. */
export interface LotView {
  words: ProducerLotsTexts;
  lot: LotDetail;
  /** YYYY-MM-DD. */
  today: string;
  /** The form that was sent and is at fault. */
  sent: (Deed & { status: number; message: string | null }) | null;
}

/** What of a refused form belongs to one of the page's forms; null when that one was not sent. */
export function sentOf({ sent }: LotView, act: LotAct): LotView["sent"] {
  return sent?.act === act ? sent : null;
}
