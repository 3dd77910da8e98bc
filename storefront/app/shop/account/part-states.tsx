import { Link } from "react-router";
import type { MyOrder } from "../../../../plugins/ocop/src/contract/account";
import type { AccountTexts } from "../../shared/i18n/vi/account";
import { inLanguage, type Language } from "../../shared/language";

interface Props {
  order: MyOrder;
  words: AccountTexts;
  language: Language;
}

type Status = MyOrder["parts"][number]["status"];

const LOOK: Readonly<Record<Status, string>> = {
  new: "bg-turmeric-wash text-ink",
  accepted: "bg-turmeric-wash text-ink",
  partly_cancelled: "bg-turmeric-wash text-ink",
  packed: "bg-bamboo-wash text-bamboo-deep",
  shipped: "bg-bamboo-wash text-bamboo-deep",
  delivered: "bg-bamboo-wash text-bamboo-deep",
  refused: "bg-lacquer-wash text-lacquer-deep",
  cancelled: "bg-paper-deep text-ink-soft",
};

function State({ look, children }: { look: string; children: string }) {
  return <span className={`shrink-0 rounded-full px-3 py-0.5 text-sm font-medium ${look}`}>{children}</span>;
}

/** Who prepares which part, and how far each is. */
export function PartStates({ order, words, language }: Props) {
  if (order.cancelled || order.awaiting_payment || order.parts.length === 0)
    return (
      <p className="mt-3 flex">
        <State look={order.cancelled ? LOOK.cancelled : LOOK.new}>
          {order.cancelled ? words.cancelled : order.awaiting_payment ? words.awaitingPayment : words.preparing}
        </State>
      </p>
    );
  return (
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {order.parts.map((part) => (
        <li key={part.number} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
          <span className="min-w-0 flex-1 basis-40 text-sm leading-snug break-words">
            {part.producer.slug === null ? (
              part.producer.name
            ) : (
              <Link
                to={inLanguage(language, `/chu-the/${part.producer.slug}`)}
                className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
              >
                {part.producer.name}
              </Link>
            )}
          </span>
          <State look={LOOK[part.status]}>{words.states[part.status]}</State>
        </li>
      ))}
    </ul>
  );
}
