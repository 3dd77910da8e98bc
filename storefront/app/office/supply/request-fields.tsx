import { useShell } from "../../shared/i18n/shell";
import type { OfficeInquiryTexts } from "../../shared/i18n/vi/office-inquiries";
import { optionsOf, SelectField } from "../../shared/ui/choice-field";
import { NumberField } from "../../shared/ui/number-field";
import { TextArea } from "../../shared/ui/text-area";
import { focused, TextField } from "../../shared/ui/text-field";
import { ASKERS, PERIODS, type RequestFaults, type TypedRequest } from "./request-form";

interface Props {
  typed: TypedRequest;
  faults: RequestFaults;
  words: OfficeInquiryTexts;
}

const ORDER = ["asker_name", "contact", "words", "quantity", "unit", "until"] as const;
const HINTED = ["asker_name", "contact", "words", "unit"] as const;

/** The fields of a supply request. */
export function RequestFields({ typed, faults, words }: Props) {
  const { groups } = useShell();
  const first = ORDER.find((name) => faults[name] !== undefined) ?? null;
  const box = (name: keyof TypedRequest) => ({
    name,
    label: words.fields[name],
    fault: faults[name] && words.faults[faults[name]],
    defaultValue: typed[name],
    ...focused(first, name),
  });
  const line = (name: (typeof HINTED)[number], most: number) => (
    <TextField {...box(name)} hint={words.hints[name]} maxLength={most} autoComplete="off" />
  );
  return (
    <>
      <SelectField
        {...box("asker_kind")}
        options={ASKERS.map((kind) => ({ value: kind, label: words.askers[kind] }))}
      />
      {line("asker_name", 200)}
      {line("contact", 200)}
      {line("words", 200)}
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField {...box("group")} optional={words.optional} empty={words.anyGroup} options={optionsOf(groups)} />
        <TextField {...box("sub_group")} optional={words.optional} maxLength={200} />
        <NumberField kind="whole" {...box("quantity")} />
        {line("unit", 30)}
        <SelectField
          {...box("period")}
          options={PERIODS.map((period) => ({ value: period, label: words.periods[period] }))}
        />
        <TextField type="date" {...box("until")} />
      </div>
      <TextArea {...box("note")} optional={words.optional} maxLength={1000} />
    </>
  );
}
