import { Picture } from "../../shared/ui/picture";
import type { ProductTexts } from "../../shared/i18n/vi/product";

/** The pictures side by side; a finger, a wheel or the keyboard moves them, no script needed. */
export function Gallery({ images, title, words }: { images: string[]; title: string; words: ProductTexts }) {
  const [only] = images;
  if (images.length <= 1) {
    // An empty frame fills the column beside the words; above them it would only push them down.
    const look = only === undefined ? "max-lg:hidden" : "";
    return (
      <div className={`self-start overflow-hidden rounded-card border border-line bg-card ${look}`}>
        <Picture src={only ?? null} alt={title} first sizes="(min-width: 64rem) 36rem, 100vw" />
      </div>
    );
  }
  return (
    <ul
      aria-label={words.gallery}
      tabIndex={0}
      className="flex snap-x snap-mandatory gap-3 self-start overflow-x-auto rounded-card"
    >
      {images.map((src, place) => (
        <li key={src} className="w-full shrink-0 snap-center overflow-hidden rounded-card border border-line bg-card">
          <Picture
            src={src}
            alt={place === 0 ? title : words.picture(title, place + 1)}
            first={place === 0}
            sizes="(min-width: 64rem) 36rem, 100vw"
          />
        </li>
      ))}
    </ul>
  );
}
