import type { ProducerProfileTexts } from "../../shared/i18n/vi/producer-profile";
import { Picture } from "../../shared/ui/picture";
import { pictureChoices } from "./profile-form";

interface Props {
  shown: readonly string[];
  pictures: readonly string[];
  words: ProducerProfileTexts;
}

/** Which of the producer's pictures its page shows. */
export function PhotoFields({ shown, pictures, words }: Props) {
  const choices = pictureChoices(shown, pictures);
  return (
    <fieldset>
      <legend className="font-display text-2xl text-ink">{words.photos}</legend>
      <p className="mt-1 text-sm text-ink-soft">{choices.length === 0 ? words.noPictures : words.photosHint}</p>
      <ul className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-3">
        {choices.map((picture, index) => (
          <li key={picture}>
            <label className="block cursor-pointer rounded-xl border border-ink-soft bg-card p-2 has-checked:border-lacquer has-checked:bg-lacquer-wash">
              <Picture src={picture} alt="" sizes="12rem" ratio={0.75} className="aspect-[4/3] rounded-lg" />
              <span className="mt-2 flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  name="photo"
                  value={picture}
                  defaultChecked={shown.includes(picture)}
                  className="size-5 accent-lacquer"
                />
                {words.photo(index + 1)}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
