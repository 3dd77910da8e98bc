import type { SupplyState } from "../../../../plugins/ocop/src/shared/inquiry-vocabulary";
import type { OfficeInquiryTexts } from "../../shared/i18n/vi/office-inquiries";
import { Chip } from "../../shared/ui/page-parts";

const TONES = {
  received: "bad",
  unmatched: "bad",
  invited: "waiting",
  offered: "waiting",
  over: "bad",
  agreed: "good",
  not_agreed: "quiet",
  withdrawn: "quiet",
  refused: "quiet",
} as const;

/** How a request stands, in words. */
export function StateChip({ state, words }: { state: SupplyState; words: OfficeInquiryTexts }) {
  return <Chip tone={TONES[state]}>{words.states[state]}</Chip>;
}
