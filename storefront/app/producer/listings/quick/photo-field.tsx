import type { ProducerListingsTexts } from "../../../shared/i18n/vi/producer-listings";
import { boxClass, describedBy, FieldFrame } from "../../../shared/ui/text-field";

interface Props {
  words: ProducerListingsTexts;
  fault: string | undefined;
  /** Address of what is chosen, as the device keeps it; null without scripts too. */
  chosenUrl: string | null;
  /** Address of a photo that was sent already. */
  sentUrl: string | null;
  onChosen: (file: File | null) => void;
}

/** The photo of a product: a phone offers its camera and its pictures by itself. */
export function PhotoField({ words, fault, chosenUrl, sentUrl, onChosen }: Props) {
  const shown = chosenUrl ?? sentUrl;
  return (
    <FieldFrame id="photo" label={words.photo} hint={words.photoHint} fault={fault}>
      {shown !== null && (
        <img
          src={shown}
          alt={words.photoAlt}
          width={320}
          height={320}
          className="mt-2 aspect-square w-full max-w-80 rounded-card border border-line bg-paper-deep object-cover"
        />
      )}
      <input
        id="photo"
        name="photo"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-invalid={fault !== undefined}
        aria-describedby={describedBy("photo", words.photoHint, fault)}
        onChange={(event) => onChosen(event.currentTarget.files?.[0] ?? null)}
        className={`${boxClass} file:mr-3 file:min-h-9 file:rounded-full file:border-0 file:bg-paper-deep file:px-4 file:font-semibold`}
      />
      {sentUrl !== null && chosenUrl === null && <p className="mt-1 text-sm text-ink-soft">{words.photoKept}</p>}
    </FieldFrame>
  );
}
