import type { CheckoutTexts } from "../../shared/i18n/vi/checkout";
import { faultText } from "./fault-words";
import { CASH_ON_DELIVERY, MAX_LENGTH, type FieldName } from "./fields";
import { boxClass, describedBy, FieldFrame, focused } from "./text-field";
import type { CheckoutView } from "./view";

interface Props {
  view: CheckoutView;
  words: CheckoutTexts;
  focus: FieldName | null;
}

export const card =
  "flex min-h-14 cursor-pointer items-center gap-3 rounded-xl border border-ink-soft bg-card px-4 py-3 has-checked:border-lacquer has-checked:ring-1 has-checked:ring-lacquer";

/** Cash on delivery, the only way to pay so far. */
export function PaymentSection({ view, words, focus }: Props) {
  const fault = faultText(words, view.faults, "payment");
  return (
    <fieldset id="payment" tabIndex={-1} className="space-y-3">
      <legend className="mb-4 font-display text-2xl font-semibold text-ink">{words.payment}</legend>
      <label className={card}>
        <input
          type="radio"
          name="payment"
          value={CASH_ON_DELIVERY}
          required
          defaultChecked={view.input.payment === CASH_ON_DELIVERY}
          {...focused(focus, "payment")}
          className="size-5 accent-lacquer"
        />
        <span className="font-medium">
          {words.cash}
          <span className="block text-sm font-normal text-ink-soft">{words.cashHint}</span>
        </span>
      </label>
      {fault !== undefined && <p className="text-sm font-medium text-lacquer-deep">{fault}</p>}
    </fieldset>
  );
}

/** A word to the courier. */
export function NoteSection({ view, words, focus }: Props) {
  const fault = faultText(words, view.faults, "note");
  return (
    <FieldFrame id="note" label={words.fields.note} optional={words.optional} fault={fault}>
      <textarea
        id="note"
        name="note"
        rows={3}
        maxLength={MAX_LENGTH.note}
        defaultValue={view.input.note}
        {...focused(focus, "note")}
        aria-invalid={fault !== undefined}
        aria-describedby={describedBy("note", undefined, fault)}
        className={boxClass}
      />
    </FieldFrame>
  );
}
