import type { ReviewableLine } from "../../../../plugins/ocop/src/contract/review";
import { formatDayOf } from "../../shared/format/date";
import { reviewTexts } from "../../shared/i18n/reviews";
import type { ReviewTexts } from "../../shared/i18n/vi/reviews";
import type { Language } from "../../shared/language";
import { Points } from "../../shared/ui/points";
import type { ReviewOutcome } from "./review.server";
import { ReviewForm } from "./review-form";

interface LineProps {
  line: ReviewableLine;
  /** What came of sending this very line; null without. */
  outcome: ReviewOutcome | null;
  words: ReviewTexts;
}

function Said({ review, words }: { review: NonNullable<ReviewableLine["review"]>; words: ReviewTexts }) {
  return (
    <div className="mt-2">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="text-sm text-ink-soft">{words.yours}</span>
        <Points points={review.stars} label={words.score(String(review.stars))} />
      </p>
      {review.text !== null && <p className="mt-1 max-w-prose break-words">{review.text}</p>}
      {review.hidden_reason !== null && (
        <p className="mt-2 rounded-xl bg-lacquer-wash px-4 py-3 text-lacquer-deep">
          {words.hidden(review.hidden_reason)}
        </p>
      )}
      <p className="mt-1 text-sm text-ink-soft tabular-nums">{words.until(formatDayOf(review.editable_until))}</p>
    </div>
  );
}

function Line({ line, outcome, words }: LineProps) {
  const refused = outcome !== null && outcome.fault !== null ? outcome : null;
  const writable = line.review?.editable ?? true;
  return (
    <li className="py-4">
      <p className="font-medium break-words">
        {line.title}
        {line.variant !== null && <span className="font-normal text-ink-soft"> · {line.variant}</span>}
      </p>
      {line.review !== null && <Said review={line.review} words={words} />}
      {outcome !== null && (
        <p
          role={refused === null ? "status" : "alert"}
          className={`mt-3 rounded-xl px-4 py-3 ${refused === null ? "bg-bamboo-wash text-bamboo-deep" : "bg-lacquer-wash text-lacquer-deep"}`}
        >
          {refused === null
            ? words.sent
            : refused.fault === "points"
              ? words.noPoints
              : (refused.message ?? words.failed)}
        </p>
      )}
      {writable && (
        <details className="mt-2" open={refused !== null}>
          <summary className="inline-flex min-h-11 cursor-pointer items-center underline underline-offset-4">
            {line.review === null ? words.write : words.change}
          </summary>
          <ReviewForm line={line} refused={refused} words={words} />
        </details>
      )}
    </li>
  );
}

/** Where the buyer of an order reviews what was delivered. */
export function ReviewSection({
  lines,
  outcome,
  language,
}: {
  lines: ReviewableLine[];
  outcome: ReviewOutcome | null;
  language: Language;
}) {
  const words = reviewTexts(language);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="reviews-title" className="mt-10">
      <h2 id="reviews-title" className="font-display text-2xl text-ink">
        {words.writeTitle}
      </h2>
      <p className="mt-1 text-ink-soft">{words.writeHint}</p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <Line
            key={line.line_id}
            line={line}
            outcome={outcome?.typed.line_id === line.line_id ? outcome : null}
            words={words}
          />
        ))}
      </ul>
    </section>
  );
}
