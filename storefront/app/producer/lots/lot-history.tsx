import type { LotDetail } from "../../../../plugins/ocop/src/contract/lot";
import { formatMoment } from "../../shared/format/date";
import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import { Fold } from "./fold";

/** What happened to a lot, when and by whom. */
export function LotHistory({ lot, words }: { lot: LotDetail; words: ProducerLotsTexts }) {
  return (
    <Fold title={words.history} open={false}>
      <ol className="space-y-2">
        {lot.history.map(({ id, kind, at, by, reason }) => (
          <li key={id}>
            <time dateTime={at} className="text-sm text-ink-soft">
              {formatMoment(at)}
            </time>{" "}
            {words.events[kind]} · <span className="break-words">{by ?? words.somebody}</span>
            {reason !== null && <p className="break-words text-ink-soft">{reason}</p>}
          </li>
        ))}
      </ol>
    </Fold>
  );
}
