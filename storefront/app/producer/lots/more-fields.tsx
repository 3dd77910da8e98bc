import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import { TextArea } from "../../shared/ui/text-area";
import { focused, TextField } from "../../shared/ui/text-field";
import type { LotFields, LotFieldName, LotFormFaults } from "./lot-fields";

interface Props {
  words: ProducerLotsTexts;
  start: LotFields;
  faults: LotFormFaults;
  first: LotFieldName | null;
}

/** What a lot may also say; open where something of it is at fault, so that nobody looks for it. */
export function MoreFields({ words, start, faults, first }: Props) {
  const { number, place, note } = faults;
  const open = [number, place, note].some((fault) => fault !== undefined);
  return (
    <details open={open} className="rounded-xl border border-line bg-card px-4">
      <summary className="flex min-h-12 cursor-pointer items-center font-medium text-ink">{words.more}</summary>
      <div className="space-y-5 pb-4">
        <TextField
          name="number"
          label={words.number}
          optional={words.optional}
          hint={words.numberHint}
          fault={number}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          defaultValue={start.number}
          {...focused(first, "number")}
        />
        <TextField
          name="place"
          label={words.place}
          optional={words.optional}
          fault={place}
          maxLength={200}
          defaultValue={start.place}
          {...focused(first, "place")}
        />
        <TextArea
          name="note"
          label={words.note}
          optional={words.optional}
          hint={words.noteHint}
          fault={note}
          rows={3}
          maxLength={1000}
          defaultValue={start.note}
        />
      </div>
    </details>
  );
}
