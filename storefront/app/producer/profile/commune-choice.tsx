import { Form } from "react-router";
import type { UnitListAnswer } from "../../../../plugins/ocop/src/contract/territory";
import type { ProducerProfileTexts } from "../../shared/i18n/vi/producer-profile";
import { buttonLook } from "../../shared/ui/button";
import { TextField } from "../../shared/ui/text-field";

type Communes = UnitListAnswer["units"];

/** Looks for the commune that the producer moves to. */
export function CommuneSearch({ q, words }: { q: string; words: ProducerProfileTexts }) {
  return (
    <Form role="search" className="mt-5 flex max-w-xl flex-wrap items-end gap-3">
      <div className="grow">
        <TextField
          name="xa"
          type="search"
          label={words.findPlace}
          hint={words.findPlaceHint}
          fault={undefined}
          maxLength={100}
          defaultValue={q}
        />
      </div>
      <button type="submit" className={buttonLook.secondary}>
        {words.find}
      </button>
    </Form>
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
