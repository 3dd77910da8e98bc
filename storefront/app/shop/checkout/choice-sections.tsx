import type { CheckoutTexts } from "../../shared/i18n/vi/checkout";
import { faultText } from "./fault-words";
import { MAX_LENGTH, type FieldName } from "./fields";
import { boxClass, describedBy, FieldFrame, focused } from "../../shared/ui/text-field";
import type { CheckoutView } from "./view";

interface Props {
  view: CheckoutView;
  words: CheckoutTexts;
  focus: FieldName | null;
}

/** Look of a radio button with its label as one card. */
export const card =
  "flex min-h-14 cursor-pointer items-center gap-3 rounded-xl border border-ink-soft bg-card px-4 py-3 has-checked:border-lacquer has-checked:ring-1 has-checked:ring-lacquer";

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
