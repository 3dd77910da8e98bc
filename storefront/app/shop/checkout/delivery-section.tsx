import { Link } from "react-router";
import type { CartPart } from "../../../../plugins/ocop/src/contract/cart-parts";
import { formatVnd } from "../../shared/format/money";
import { deliveryWords } from "../../shared/i18n/delivery";
import type { CheckoutTexts } from "../../shared/i18n/vi/checkout";
import { inLanguage, type Language } from "../../shared/language";
import { card } from "./choice-sections";
import { faultText } from "./fault-words";
import type { FieldName } from "./fields";
import { pickName, pickOf } from "./picks";
import { focused } from "../../shared/ui/text-field";
import type { CheckoutView } from "./view";

interface Props {
  view: CheckoutView;
  picks: string;
  words: CheckoutTexts;
  language: Language;
  focus: FieldName | null;
  onChoose: (producerId: string, optionId: string) => void;
}

function Way({
  option,
  words,
  language,
}: {
  option: CartPart["options"][number];
  words: CheckoutTexts;
  language: Language;
}) {
  const { promised_days: days, sales_point: point } = option;
  return (
    <>
      <span className="min-w-0 flex-1 break-words">
        <span className="block font-medium">
          {point === null ? deliveryWords(language, option.name) : words.pickup(point.name)}
        </span>
        {days !== null && <span className="block text-sm text-ink-soft">{words.days(days.min, days.max)}</span>}
        {point !== null && point.address !== null && (
          <span className="block text-sm text-ink-soft">{point.address}</span>
        )}
      </span>
      <span className="font-medium tabular-nums">{option.amount === 0 ? words.free : formatVnd(option.amount)}</span>
    </>
  );
}

/** What is still missing until the fee is waived, where the chosen way knows such an amount. */
function freeHint(part: CartPart, picked: string | undefined, words: CheckoutTexts): string | null {
  const option = part.options.find(({ id }) => id === picked);
  if (option?.free_from == null || option.amount === 0) return null;
  const missing = option.free_from - part.item_total;
  return missing > 0 ? words.freeFrom(formatVnd(missing)) : null;
}

function Part({ part, picks, words, language, focus, onChoose }: Omit<Props, "view"> & { part: CartPart }) {
  const picked = pickOf(picks, part.producer.id);
  const hint = freeHint(part, picked, words);
  return (
    <fieldset className="rounded-2xl border border-line bg-card p-4 sm:p-5">
      <legend className="sr-only">{words.deliveryOf(part.producer.name)}</legend>
      <p className="leading-snug">
        <Link
          to={inLanguage(language, `/chu-the/${part.producer.slug}`)}
          className="font-medium underline-offset-4 hover:underline"
        >
          {part.producer.name}
        </Link>
      </p>
      <ul className="mt-1 text-sm text-ink-soft">
        {part.lines.map((line) => (
          <li key={line.line_id}>
            {line.title}
            {line.variant === null ? "" : `, ${line.variant}`} × {line.quantity}
          </li>
        ))}
      </ul>
      {part.mode === "booking" ? (
        <p className="mt-3 text-sm">{words.booking}</p>
      ) : (
        <div className="mt-3 space-y-2">
          {part.options.map((option) => (
            <label key={option.id} className={card}>
              <input
                type="radio"
                name={pickName(part.producer.id)}
                value={option.id}
                required
                checked={picked === option.id}
                {...focused(focus, "delivery")}
                onChange={() => onChoose(part.producer.id, option.id)}
                className="size-5 shrink-0 accent-lacquer"
              />
              <Way option={option} words={words} language={language} />
            </label>
          ))}
          {hint !== null && <p className="text-sm text-bamboo-deep">{hint}</p>}
        </div>
      )}
    </fieldset>
  );
}

/** The cart split by producer: every producer sends its own parcel, or hands it over at a sales point. */
export function DeliverySection({ view, ...props }: Props) {
  const { words } = props;
  const fault = faultText(words, view.faults, "delivery");
  return (
    <section
      id="delivery"
      tabIndex={-1}
      aria-labelledby="delivery-title"
      aria-describedby={fault === undefined ? undefined : "delivery-fault"}
      className="space-y-4"
    >
      <h2 id="delivery-title" className="font-display text-2xl font-semibold text-ink">
        {words.delivery}
      </h2>
      {view.parts.length > 1 && <p className="text-ink-soft">{words.parcels(view.parts.length)}</p>}
      {view.parts.map((part) => (
        <Part key={part.producer.id} part={part} {...props} />
      ))}
      {fault !== undefined && (
        <p id="delivery-fault" className="text-sm font-medium text-lacquer-deep">
          {fault}
        </p>
      )}
    </section>
  );
}
