import type { ProducerProfileTexts } from "../../shared/i18n/vi/producer-profile";
import { TextField } from "../../shared/ui/text-field";
import type { StandardRow } from "./profile-form";

const EMPTY: StandardRow = { standard: "", number: "", issuer: "", valid_from: "", valid_to: "" };

interface Props {
  rows: readonly StandardRow[];
  /** Places of the named rows that are not right. */
  faults: readonly number[];
  words: ProducerProfileTexts;
}

/** The standards that the producer holds; the last row is empty, so that one more can be written without scripts. */
export function StandardFields({ rows, faults, words }: Props) {
  const kept = rows.filter(({ standard }) => standard !== "");
  const shown = [...kept, EMPTY];
  return (
    <section aria-labelledby="standards-title">
      <h2 id="standards-title" className="text-2xl">
        {words.standards}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">{words.standardsHint}</p>
      <input type="hidden" name="rows" value={shown.length} />
      <div className="mt-3 space-y-4">
        {shown.map((row, index) => (
          <fieldset key={`${index}-${row.standard}`} className="rounded-xl border border-line bg-card p-4">
            <legend className="px-1 font-medium">{words.standardRow(index + 1)}</legend>
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField
                name={`standard-${index}`}
                label={words.standard}
                hint={words.standardExample}
                fault={undefined}
                maxLength={200}
                defaultValue={row.standard}
              />
              <TextField
                name={`number-${index}`}
                label={words.number}
                fault={undefined}
                maxLength={200}
                defaultValue={row.number}
              />
              <TextField
                name={`issuer-${index}`}
                label={words.issuer}
                fault={undefined}
                maxLength={200}
                defaultValue={row.issuer}
              />
              <TextField
                name={`valid_from-${index}`}
                type="date"
                label={words.validFrom}
                fault={undefined}
                defaultValue={row.valid_from}
              />
              <TextField
                name={`valid_to-${index}`}
                type="date"
                label={words.validTo}
                fault={faults.includes(index) ? words.rowFault : undefined}
                defaultValue={row.valid_to}
              />
            </div>
          </fieldset>
        ))}
      </div>
    </section>
  );
}
