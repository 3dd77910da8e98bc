import type { PlaceRequest } from "../../../../plugins/ocop/src/contract/place-request";
import { formatDayOf } from "../../shared/format/date";
import type { ProducerPlaceTexts } from "../../shared/i18n/vi/producer-places";
import { Chip } from "../../shared/ui/page-parts";

const TONES = {
  asked: "waiting",
  approved: "good",
  refused: "bad",
} as const;

/** What the producer asked sales points for, with the answers. */
export function RequestList({ requests, words }: { requests: PlaceRequest[]; words: ProducerPlaceTexts }) {
  return (
    <section aria-labelledby="mine-title" className="mt-6">
      <h2 id="mine-title" className="text-2xl">
        {words.mine}
      </h2>
      {requests.length === 0 ? (
        <p className="mt-2 text-ink-soft">{words.noRequests}</p>
      ) : (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {requests.map(({ id, sales_point, products, status, reason, created_at }) => (
            <li key={id} className="py-3">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                <span className="font-medium break-words">{sales_point.name}</span>
                <Chip tone={TONES[status]}>{words.statuses[status]}</Chip>
              </p>
              <p className="text-sm break-words text-ink-soft">
                {formatDayOf(created_at)} · {products.map(({ title }) => title).join(", ")}
              </p>
              {reason !== null && <p className="mt-1 text-sm break-words">{words.reason(reason)}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
