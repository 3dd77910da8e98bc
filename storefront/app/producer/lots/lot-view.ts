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

/** One of the page's forms: what it does, and what of it was refused; null when that one was not sent. */
export interface LotForm {
  act: LotAct;
  sent: LotView["sent"];
}

/** A form of the page. */
export function formOf({ sent }: LotView, act: LotAct): LotForm {
  return { act, sent: sent?.act === act ? sent : null };
}
