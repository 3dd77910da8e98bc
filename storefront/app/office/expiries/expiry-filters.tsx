import { Form } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import type { OfficeLetterTexts } from "../../shared/i18n/vi/office-letters";
import { buttonLook } from "../../shared/ui/button";
import { optionsOf, SelectField } from "../../shared/ui/choice-field";
import { TextField } from "../../shared/ui/text-field";

const STARS = [3, 4, 5] as const;

/** Words, group and rank; the window and the unit are kept as they are. */
export function ExpiryFilters({ chosen, words }: { chosen: Record<string, string>; words: OfficeLetterTexts }) {
  const { groups } = useShell();
  const kept = ["trong", "don-vi"].flatMap((name) =>
    chosen[name] === undefined ? [] : ([[name, chosen[name]]] as const),
  );
  return (
    <Form
      method="get"
      role="search"
      aria-label={words.filter}
      className="mt-4 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]"
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField name="tim" label={words.search} fault={undefined} maxLength={200} defaultValue={chosen.tim ?? ""} />
      <SelectField
        name="nhom"
        label={words.group}
        empty={words.anyGroup}
        options={optionsOf(groups)}
        fault={undefined}
        defaultValue={chosen.nhom ?? ""}
      />
      <SelectField
        name="sao"
        label={words.stars}
        empty={words.anyStars}
        options={STARS.map((stars) => ({ value: String(stars), label: words.starsOf(stars) }))}
        fault={undefined}
        defaultValue={chosen.sao ?? ""}
      />
      <button type="submit" className={buttonLook.secondary}>
        {words.filter}
      </button>
    </Form>
  );
}
