import type { UnitListAnswer } from "../../../../plugins/ocop/src/contract/territory";
import type { ProducerProfileTexts } from "../../shared/i18n/vi/producer-profile";
import { SearchForm } from "../../shared/portal/search-form";

type Communes = UnitListAnswer["units"];

/** Looks for the commune that the producer moves to. */
export function CommuneSearch({ q, words }: { q: string; words: ProducerProfileTexts }) {
  return (
    <SearchForm
      name="xa"
      label={words.findPlace}
      hint={words.findPlaceHint}
      maxLength={100}
      value={q}
      submit={words.find}
    />
  );
}

interface Props {
  /** Null while nothing was looked for. */
  communes: Communes | null;
  /** Code of the commune that was chosen; empty for none. */
  chosen: string;
  words: ProducerProfileTexts;
}

/** The communes that were found, to choose one. */
export function CommuneChoice({ communes, chosen, words }: Props) {
  if (communes === null) return chosen === "" ? null : <input type="hidden" name="commune" value={chosen} />;
  if (communes.length === 0) return <p role="status">{words.noPlace}</p>;
  const choices = [
    ...communes.map(({ code, full_name, within }) => ({ code, label: [full_name, ...within].join(", ") })),
    { code: "", label: words.stay },
  ];
  return (
    <fieldset>
      <legend className="font-medium text-ink">{words.newPlace}</legend>
      <div className="mt-1.5 grid gap-2">
        {choices.map(({ code, label }) => (
          <label
            key={code}
            className="flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border border-ink-soft bg-card px-4 has-checked:border-lacquer has-checked:bg-lacquer-wash"
          >
            <input
              type="radio"
              name="commune"
              value={code}
              defaultChecked={chosen === code}
              className="size-5 shrink-0 accent-lacquer"
            />
            <span className="min-w-0 break-words">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
