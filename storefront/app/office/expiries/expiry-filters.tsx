import { useShell } from "../../shared/i18n/shell";
import type { OfficeLetterTexts } from "../../shared/i18n/vi/office-letters";
import { FilterChoice, ListFilters } from "../../shared/portal/list-filters";
import { optionsOf } from "../../shared/ui/choice-field";
import { TextField } from "../../shared/ui/text-field";

const STARS = [3, 4, 5] as const;

/** Words, group and rank; the window and the unit are kept as they are. */
export function ExpiryFilters({ chosen, words }: { chosen: Record<string, string>; words: OfficeLetterTexts }) {
  const { groups } = useShell();
  const kept = ["trong", "don-vi"].flatMap((name) =>
    chosen[name] === undefined ? [] : ([[name, chosen[name]]] as const),
  );
  return (
    <ListFilters boxes={3} label={words.filter} submit={words.filter}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField name="tim" label={words.search} fault={undefined} maxLength={200} defaultValue={chosen.tim ?? ""} />
      <FilterChoice name="nhom" label={words.group} any={words.anyGroup} options={optionsOf(groups)} chosen={chosen} />
      <FilterChoice
        name="sao"
        label={words.stars}
        any={words.anyStars}
        options={STARS.map((stars) => ({ value: String(stars), label: words.starsOf(stars) }))}
        chosen={chosen}
      />
    </ListFilters>
  );
}
