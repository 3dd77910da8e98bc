import type { LotDetail } from "../../../../plugins/ocop/src/contract/lot";
import { LABEL_SIZES, MAX_LABELS } from "./label-sizes";
import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { TextField } from "../../shared/ui/text-field";

/** Asks for a file of labels: a plain form, so that the browser saves or prints the file in its own way. */
export function LabelsForm({ lot, words }: { lot: LotDetail; words: ProducerLotsTexts }) {
  const language = useLanguage();
  return (
    <section className="mt-6 max-w-xl rounded-xl border border-line bg-card p-4">
      <h2 className="text-xl">{words.labels}</h2>
      <form method="get" action={inLanguage(language, `/producer/lo-hang/${lot.id}/tem`)} className="mt-3 space-y-5">
        <SelectField
          name="size"
          label={words.labelSize}
          hint={words.labelHint}
          fault={undefined}
          options={LABEL_SIZES.map((size) => ({ value: size, label: words.sizes[size] }))}
        />
        <TextField
          name="count"
          type="number"
          label={words.labelCount}
          fault={undefined}
          required
          min={1}
          max={MAX_LABELS}
          defaultValue={24}
          inputMode="numeric"
        />
        <button type="submit" className={`${buttonLook.primary} w-full sm:w-auto`}>
          {words.labelPrint}
        </button>
      </form>
    </section>
  );
}
