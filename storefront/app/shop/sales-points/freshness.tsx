import { daysBetween } from "./days";
import { useSalesPointTexts } from "./texts";

/** "Open now" by the API's rule, with a dot that repeats the words for the eye; a fair to come is not "closed". */
export function OpenState({
  open,
  starts = null,
  today,
}: {
  open: boolean | null;
  starts?: string | null;
  today: string;
}) {
  const texts = useSalesPointTexts();
  const [text, look, dot] =
    starts !== null && starts > today
      ? [texts.upcoming, "text-turmeric-deep", "bg-turmeric"]
      : open === true
        ? [texts.open, "text-bamboo-deep", "bg-bamboo"]
        : open === false
          ? [texts.closed, "text-lacquer-deep", "bg-lacquer"]
          : [texts.hoursUnknown, "text-ink-soft", "bg-line"];
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold ${look}`}>
      <span aria-hidden="true" className={`size-2 rounded-full ${dot}`} />
      {text}
    </span>
  );
}

/** When somebody last stood in the shop and checked. Days are YYYY-MM-DD. */
export function Verified({ on, today }: { on: string | null; today: string }) {
  const texts = useSalesPointTexts();
  if (on === null) return <>{texts.neverVerified}</>;
  return <time dateTime={on}>{texts.verified(texts.daysAgo(daysBetween(on, today)))}</time>;
}
