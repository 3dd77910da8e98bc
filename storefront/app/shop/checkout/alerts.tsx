import { Link } from "react-router";
import { formatVnd } from "../../shared/format/money";
import type { CheckoutTexts } from "../../shared/i18n/vi/checkout";
import { inLanguage, type Language } from "../../shared/language";
import { faultText } from "./fault-words";
import { FIELD_ORDER } from "./fields";
import { placeName, type CheckoutView } from "./view";

interface Props {
  view: CheckoutView;
  words: CheckoutTexts;
  language: Language;
}

const box = "mt-5 rounded-xl border px-5 py-4";
const bad = `${box} border-lacquer bg-lacquer-wash text-lacquer-deep`;
const good = `${box} border-turmeric bg-turmeric-wash text-ink`;

/** What the buyer has to read before the form: faults with links to their fields, changed totals, a renamed place. */
export function Alerts({ view, words, language }: Props) {
  const { alert, renamed, faults } = view;
  const faulty = FIELD_ORDER.filter((name) => faults[name] !== undefined);
  if (faulty.length > 0) {
    return (
      <div role="alert" className={bad}>
        <h2 className="font-semibold">{words.faultsTitle}</h2>
        <ul className="mt-1 list-disc space-y-1 pl-5">
          {faulty.map((name) => (
            <li key={name}>
              <a href={`#${name}`} className="underline underline-offset-4">
                {faultText(words, faults, name)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  if (alert === null) {
    if (renamed === null) return null;
    return (
      <p role="alert" className={good}>
        {words.renamed(view.input.commune, placeName(renamed))} {words.confirmRenamed}
      </p>
    );
  }
  if (alert.kind === "total_changed")
    return (
      <p role="alert" className={good}>
        {words.totalChanged(formatVnd(alert.total))}
      </p>
    );
  if (alert.kind === "prices_changed")
    return (
      <p role="alert" className={good}>
        {words.pricesChanged}
      </p>
    );
  if (alert.kind === "card_refused") {
    return (
      <p role="alert" className={good}>
        {words.cardRefused}{" "}
        <Link to={inLanguage(language, "/gio-hang")} className="font-medium underline underline-offset-4">
          {words.backToCart}
        </Link>
      </p>
    );
  }
  if (alert.kind === "no_delivery")
    return (
      <p role="alert" className={bad}>
        {words.noDelivery}
      </p>
    );
  if (alert.kind === "cart_blocked") {
    return (
      <p role="alert" className={bad}>
        {words.cartBlocked} {view.input.name !== "" && words.kept}{" "}
        <Link to={inLanguage(language, "/gio-hang")} className="font-medium underline underline-offset-4">
          {words.backToCart}
        </Link>
      </p>
    );
  }
  return (
    <div role="alert" className={bad}>
      <p>
        {words.failed} {words.kept}
      </p>
      {alert.details.map((detail) => (
        <p key={detail} className="mt-1 font-medium">
          {detail}
        </p>
      ))}
    </div>
  );
}
