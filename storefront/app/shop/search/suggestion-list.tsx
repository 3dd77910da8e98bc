import { useShell } from "../../shared/i18n/shell";
import { SUGGESTION_KINDS, type Suggestion } from "./suggestion";

interface Props {
  id: string;
  suggestions: readonly Suggestion[];
  /** Place of the one that the arrow keys have reached; -1 for none. */
  active: number;
  onChoose: (suggestion: Suggestion) => void;
}

/** Id of an option, for `aria-activedescendant`. */
export function optionId(list: string, place: number): string {
  return `${list}-${place}`;
}

/** The list of a combobox: what is offered, in sections. Focus stays in the box. */
export function SuggestionList({ id, suggestions, active, onChoose }: Props) {
  const texts = useShell();
  return (
    <div id={id} role="listbox" aria-label={texts.suggestions}>
      {SUGGESTION_KINDS.map((kind) => {
        const own = suggestions.filter((suggestion) => suggestion.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind} role="group" aria-label={texts[kind]} className="border-b border-line py-1 last:border-0">
            <p aria-hidden="true" className="px-5 pt-2 text-xs font-semibold tracking-wide text-ink-soft">
              {texts[kind]}
            </p>
            {own.map((suggestion) => {
              const place = suggestions.indexOf(suggestion);
              return (
                <button
                  key={suggestion.path}
                  id={optionId(id, place)}
                  type="button"
                  role="option"
                  tabIndex={-1}
                  aria-selected={place === active}
                  onClick={() => onChoose(suggestion)}
                  className="flex min-h-11 w-full flex-wrap items-center gap-x-3 px-5 py-2 text-left leading-snug hover:bg-paper-deep aria-selected:bg-paper-deep"
                >
                  <span>{suggestion.name}</span>
                  {suggestion.place !== null && <span className="text-sm text-ink-soft">{suggestion.place}</span>}
                </button>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
