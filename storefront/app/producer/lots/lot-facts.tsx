import type { LotDetail } from "../../../../plugins/ocop/src/contract/lot";
import { formatDay } from "../../shared/format/date";
import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import { LotFactRows } from "../../shared/ui/lot-lines";

/** What a lot is, as a list. */
export function LotFactList({ lot, words }: { lot: LotDetail; words: ProducerLotsTexts }) {
  const goods = [lot.product_title, lot.variant_title].filter((part) => part !== null).join(" – ");
  const facts: [string, string | null][] = [
    [words.product, goods],
    [words.madeOn, formatDay(lot.made_on)],
    [words.bestBefore, lot.best_before === null ? words.noExpiry : formatDay(lot.best_before)],
    [words.quantity, `${lot.quantity.toLocaleString("vi-VN")} ${lot.unit}`],
    [words.place, lot.place],
    [words.issuedOn, lot.issued_on === null ? null : formatDay(lot.issued_on)],
    [words.note, lot.note],
  ];
  return <LotFactRows facts={facts} />;
}
