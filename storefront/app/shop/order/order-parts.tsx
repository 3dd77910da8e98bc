import { Form, Link } from "react-router";
import type { PublicOrder } from "../../../../plugins/ocop/src/contract/order";
import { formatVnd } from "../../shared/format/money";
import { deliveryWords } from "../../shared/i18n/delivery";
import type { OrderTexts } from "../../shared/i18n/vi/order";
import { inLanguage, type Language } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";

interface Props {
  order: PublicOrder;
  words: OrderTexts;
  language: Language;
}

type Part = PublicOrder["parts"][number];

/** Cancelling takes two steps, so that no thumb cancels by accident; it works without scripts. */
function Cancel({ part, words }: { part: Part; words: OrderTexts }) {
  return (
    <details className="mt-3">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline underline-offset-4">
        {words.cancel}
      </summary>
      <Form method="post" className="mt-2 rounded-xl bg-paper-deep p-4">
        <input type="hidden" name="part" value={part.number} />
        <p className="text-sm">{words.cancelHint(part.producer.name)}</p>
        <button type="submit" className={`${buttonLook.secondary} mt-3`}>
          {words.cancelConfirm}
        </button>
      </Form>
    </details>
  );
}

function PartCard({ part, words, language }: { part: Part; words: OrderTexts; language: Language }) {
  const { promised_days: days, tracking } = part;
  const waits = days !== null && !["delivered", "cancelled", "refused"].includes(part.status);
  return (
    <li className="rounded-2xl border border-line bg-card p-4 sm:p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Link
          to={inLanguage(language, `/chu-the/${part.producer.slug}`)}
          className="min-w-0 font-medium break-words underline-offset-4 hover:underline"
        >
          {part.producer.name}
        </Link>
        <span className="text-sm font-medium">{words.partStates[part.status]}</span>
      </div>
      <dl className="mt-2 space-y-1 text-sm text-ink-soft tabular-nums">
        <div className="flex justify-between gap-4">
          <dt>{words.partNumber(part.number)}</dt>
          <dd>{formatVnd(part.total)}</dd>
        </div>
        {part.taken_back > 0 && (
          <div className="flex justify-between gap-4">
            <dt>{words.takenBack}</dt>
            <dd>−{formatVnd(part.taken_back)}</dd>
          </div>
        )}
      </dl>
      <p className="mt-1 text-sm text-ink-soft">
        {part.mode === "booking" ? words.booking : deliveryWords(language, part.delivery_name ?? "")}
        {waits && ` · ${words.days(days.min, days.max)}`}
      </p>
      {tracking !== null && (
        <p className="mt-1 text-sm break-words">
          {words.tracking([tracking.carrier, tracking.code].filter(Boolean).join(" "))}
        </p>
      )}
      {part.cancellable && <Cancel part={part} words={words} />}
    </li>
  );
}

/** Who sends which part, how far it is, and what the buyer may still cancel. */
export function OrderParts({ order, words, language }: Props) {
  if (order.parts.length === 0) return null;
  return (
    <section aria-labelledby="parts-title" className="mt-10">
      <h2 id="parts-title" className="font-display text-2xl text-ink">
        {words.parts}
      </h2>
      <ul className="mt-3 grid gap-4 sm:grid-cols-2">
        {order.parts.map((part) => (
          <PartCard key={part.number} part={part} words={words} language={language} />
        ))}
      </ul>
    </section>
  );
}
