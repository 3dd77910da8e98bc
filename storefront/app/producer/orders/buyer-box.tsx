import type { PortalOrder } from "../../../../plugins/ocop/src/contract/portal-order";
import { useTexts } from "../../shared/i18n/use-texts";
import { orderTexts } from "./texts";

/** Whom the goods go to, as far as it is shown, and how. */
export function BuyerBox({ order }: { order: PortalOrder }) {
  const words = useTexts(orderTexts);
  const { buyer, promised_days: days, tracking } = order;
  const place = [buyer.commune, buyer.province].filter(Boolean).join(", ");
  const way = [
    words.modes[order.mode],
    order.delivery_name,
    days === null ? null : words.promised(days.min, days.max),
  ].filter(Boolean);
  return (
    <section aria-labelledby="buyer" className="mt-8">
      <h2 id="buyer" className="text-xl">
        {words.buyer}
      </h2>
      {!buyer.shown && <p className="mt-1 text-ink-soft">{words.buyerHidden}</p>}
      {buyer.name !== null && <p className="mt-2 text-lg font-semibold">{buyer.name}</p>}
      <dl className="mt-2 space-y-2">
        {buyer.phone !== null && (
          <div>
            <dt className="text-sm text-ink-soft">{words.phone}</dt>
            <dd>
              <a href={`tel:${buyer.phone}`} className="inline-flex min-h-11 items-center font-semibold">
                {buyer.phone}
              </a>
            </dd>
          </div>
        )}
        <div>
          <dt className="text-sm text-ink-soft">{words.address}</dt>
          <dd>{[buyer.street, place].filter(Boolean).join(", ")}</dd>
        </div>
        {buyer.note !== null && (
          <div>
            <dt className="text-sm text-ink-soft">{words.note}</dt>
            <dd className="whitespace-pre-line">{buyer.note}</dd>
          </div>
        )}
        <div>
          <dt className="text-sm text-ink-soft">{words.delivery}</dt>
          <dd>{way.join(" · ")}</dd>
          {tracking !== null && <dd>{[tracking.carrier, tracking.code].filter(Boolean).join(" · ")}</dd>}
        </div>
      </dl>
    </section>
  );
}
