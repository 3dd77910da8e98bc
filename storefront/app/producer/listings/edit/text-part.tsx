import type { ProducerListing } from "../../../../../plugins/ocop/src/contract/producer-listing";
import { writeNumber } from "../../../shared/format/read-number";
import { useShell } from "../../../shared/i18n/shell";
import { SelectField } from "../../../shared/ui/choice-field";
import { TextArea } from "../../../shared/ui/text-area";
import { TextField } from "../../../shared/ui/text-field";
import { type Editing, faultOf, PartForm, typedOr } from "./part-form";
import { BOXES, type Part } from "./parts";
import { GROUPS } from "./read-part";

type Props = { editing: Editing; part: Part; wanted: ProducerListing["wanted"] };

function Group({ editing, wanted }: Omit<Props, "part">) {
  const { groups } = useShell();
  return (
    <SelectField
      name="group"
      label={editing.words.fields.group ?? ""}
      fault={faultOf(editing, "basics", "group")}
      empty={editing.words.groupNone}
      options={GROUPS.map((group) => ({ value: group, label: groups[group] ?? group }))}
      defaultValue={typedOr(editing, "basics", "group", wanted.group ?? "")}
    />
  );
}

function Strength({ editing, wanted }: Omit<Props, "part">) {
  const { words } = editing;
  return (
    <TextField
      name="alcohol_strength"
      label={words.fields.alcohol_strength ?? ""}
      optional={words.optional}
      hint={words.hints.alcohol_strength}
      fault={faultOf(editing, "food", "alcohol_strength")}
      inputMode="decimal"
      autoComplete="off"
      maxLength={10}
      defaultValue={typedOr(editing, "food", "alcohol_strength", writeNumber(wanted.alcohol_strength))}
    />
  );
}

/** A part that is nothing but boxes of text. */
export function TextPart({ editing, part, wanted }: Props) {
  const { words } = editing;
  return (
    <PartForm editing={editing} part={part}>
      {(BOXES[part] ?? []).map(({ field, most, long }) => {
        const Box = long ? TextArea : TextField;
        return (
          <Box
            key={field}
            name={field}
            label={words.fields[field] ?? field}
            optional={field === "name" ? undefined : words.optional}
            hint={words.hints[field]}
            fault={faultOf(editing, part, field)}
            maxLength={most}
            defaultValue={typedOr(editing, part, field, wanted[field] ?? "")}
            autoComplete="off"
          />
        );
      })}
      {part === "basics" && <Group editing={editing} wanted={wanted} />}
      {part === "food" && <Strength editing={editing} wanted={wanted} />}
    </PartForm>
  );
}
