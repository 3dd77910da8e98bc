import { formatDay } from "../../shared/format/date";
import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import { SelectField } from "../../shared/ui/choice-field";
import type { LotLine } from "../../shared/ui/lot-lines";
import { fieldName, type LotAct } from "./deed-fields";

/** Which line a new one corrects; shown only where there is one to correct. */
export function CorrectsField({
  act,
  rows,
  typed,
  words,
}: {
  act: LotAct;
  rows: readonly LotLine[];
  typed: string;
  words: ProducerLotsTexts;
}) {
  if (rows.length === 0) return null;
  return (
    <SelectField name={fieldName(act, "corrects")} label={words.corrects} fault={undefined} defaultValue={typed}>
      <option value="">{words.correctsNone}</option>
      {rows.map(({ id, what, day }) => (
        <option key={id} value={id}>
          {`${formatDay(day)}: ${what}`}
        </option>
      ))}
    </SelectField>
  );
}
