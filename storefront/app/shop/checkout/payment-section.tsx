import { formatVnd } from "../../shared/format/money";
import type { CheckoutTexts } from "../../shared/i18n/vi/checkout";
import { card } from "./choice-sections";
import { faultText } from "./fault-words";
import type { FieldName } from "./fields";
import { aboveCashLimit, CASH_LIMIT } from "./payment-methods";
import { focused } from "../../shared/ui/text-field";
import type { CheckoutView } from "./view";

interface Props {
  view: CheckoutView;
  /** Đồng; null while no delivery is chosen. */
  total: number | null;
  chosen: string;
  words: CheckoutTexts;
  focus: FieldName | null;
  onChoose: (method: string) => void;
}

/** The ways to pay that the region offers. Cash stays on the page above its limit, with the reason why it is not taken. */
export function PaymentSection({ view, total, chosen, words, focus, onChoose }: Props) {
  const fault = faultText(words, view.faults, "payment");
  const tooMuch = aboveCashLimit(total);
  return (
    <fieldset
      id="payment"
      tabIndex={-1}
      aria-describedby={fault === undefined ? undefined : "payment-fault"}
      className="space-y-3"
    >
      <legend className="mb-4 font-display text-2xl font-semibold text-ink">{words.payment}</legend>
      {view.methods.length === 0 && <p>{words.noPayment}</p>}
      {view.alcohol && <p className="text-sm text-ink-soft">{words.noCashForAlcohol}</p>}
      {view.methods.map((method) => {
        const barred = method === "cod" && tooMuch;
        const { title, hint } = words.methods[method];
        return (
          <label key={method} className={`${card} ${barred ? "cursor-not-allowed bg-paper-deep" : ""}`}>
            <input
              type="radio"
              name="payment"
              value={method}
              required
              disabled={barred}
              checked={!barred && chosen === method}
              {...focused(focus, "payment")}
              onChange={() => onChoose(method)}
              className="size-5 shrink-0 accent-lacquer"
            />
            <span className="min-w-0 font-medium">
              {title}
              <span className="block text-sm font-normal text-ink-soft">
                {barred ? words.cashLimit(formatVnd(CASH_LIMIT)) : hint}
              </span>
            </span>
          </label>
        );
      })}
      {fault !== undefined && (
        <p id="payment-fault" className="text-sm font-medium text-lacquer-deep">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
