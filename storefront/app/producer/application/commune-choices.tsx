import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";
import type { ContactHelp } from "./contact.server";

interface Props {
  help: ContactHelp | null;
  /** Code of the commune that is saved; counts only while its name stays in the box. */
  known: string | null;
  words: ProducerApplicationTexts;
}

/** The communes that a typed name may mean, to choose among; one that was renamed is confirmed by saving again. */
export function CommuneChoices({ help, known, words }: Props) {
  const renamed = help?.renamed ?? null;
  if (renamed !== null) return <input type="hidden" name="communeCode" value={renamed.communeCode} />;
  if (help === null || help.choices.length === 0)
    return known === null ? null : <input type="hidden" name="communeCode" value={known} />;
  return (
    <fieldset className="rounded-xl border border-turmeric bg-turmeric-wash p-4">
      <legend className="px-1 font-medium">{words.communeChoose}</legend>
      {help.choices.map(({ communeCode, communeName, provinceName, note }) => (
        <label key={communeCode} className="flex min-h-11 items-center gap-3">
          <input type="radio" name="communeCode" value={communeCode} className="size-5 accent-lacquer" />
          <span>
            {communeName}, {provinceName}
            {note !== null && <span className="block text-sm text-ink-soft">{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
