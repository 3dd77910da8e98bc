import type { PortalOrder } from "../../../../plugins/ocop/src/contract/portal-order";
import { formatMoment } from "../../shared/format/date";
import { useTexts } from "../../shared/i18n/use-texts";
import { orderTexts } from "./texts";

/** What happened to the order, the newest last. */
export function HistoryBox({ history }: { history: PortalOrder["history"] }) {
  const words = useTexts(orderTexts);
  return (
    <section aria-labelledby="history" className="mt-8">
      <h2 id="history" className="text-xl">
        {words.history}
      </h2>
      <ol className="mt-2 space-y-3 border-l-2 border-line pl-4">
        {history.map(({ to, at, by, name, reason }) => (
          <li key={`${at}${to}`}>
            <p className="font-semibold">{words.states[to]}</p>
            <p className="text-sm text-ink-soft">
              {formatMoment(at)} · {name ?? words.by[by]}
            </p>
            {reason !== null && <p className="text-sm">{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
