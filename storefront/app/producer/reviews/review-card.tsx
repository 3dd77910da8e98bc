import { Form, Link, useNavigation } from "react-router";
import type { OwnReview } from "../../../../plugins/ocop/src/contract/review";
import { formatDayOf } from "../../shared/format/date";
import type { ProducerReviewTexts } from "../../shared/i18n/vi/producer-reviews";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { Points } from "../../shared/ui/points";
import { TextArea } from "../../shared/ui/text-area";
import { focused } from "../../shared/ui/text-field";
import { Refusal } from "../layout/refusal";
import { reviewTexts } from "./texts";

interface Props {
  review: OwnReview;
  /** A reply to this very review that was not taken. */
  sent: { text: string; status: number; message: string | null } | null;
  /** Milliseconds since 1970. */
  now: number;
}

function ReplyForm({ review, sent, words }: Omit<Props, "now"> & { words: ProducerReviewTexts }) {
  const busy = useNavigation().state !== "idle";
  const expired = sent?.status === 401;
  const refusal = sent?.text === "" ? words.empty : sent?.message || words.failed;
  const fault = sent === null || expired ? undefined : refusal;
  return (
    <details className="mt-3" open={sent !== null}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-medium underline underline-offset-4">
        {review.reply === null ? words.reply : words.changeReply}
      </summary>
      {expired && <Refusal refused={sent} />}
      <Form method="post" className="mt-2 space-y-3">
        <input type="hidden" name="review" value={review.id} />
        <TextArea
          name={`text-${review.id}`}
          label={words.replyLabel}
          hint={words.replyHint}
          fault={fault}
          required
          maxLength={1000}
          defaultValue={sent?.text ?? review.reply?.text ?? ""}
          {...focused(sent === null ? null : "text", "text")}
        />
        <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
          {words.send}
        </button>
      </Form>
    </details>
  );
}

/** One buyer's review with the reply to it. */
export function ReviewCard({ review, sent, now }: Props) {
  const language = useLanguage();
  const words = reviewTexts(language);
  const { stars, text, author, created_at, product, part_number, reply, status } = review;
  const writable = status === "visible" && (reply === null || Date.parse(reply.editable_until) > now);
  return (
    <li className="rounded-2xl border border-line bg-card p-4 sm:p-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Points points={stars} label={words.score(String(stars))} />
        <span className="font-medium break-words">{author ?? words.noName}</span>
        <span className="text-sm text-ink-soft tabular-nums">
          {formatDayOf(created_at)} · {words.part(part_number)}
        </span>
      </p>
      <p className="mt-1 text-sm">
        <Link
          reloadDocument
          to={inLanguage(language, `/san-pham/${product.slug}`)}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {product.title}
        </Link>
      </p>
      {text !== null && (
        <p lang="vi" className="max-w-prose break-words">
          {text}
        </p>
      )}
      {status === "hidden" && <p className="mt-2 text-lacquer-deep">{words.hidden}</p>}
      {reply !== null && (
        <blockquote className="mt-3 rounded-xl bg-bamboo-wash px-4 py-3">
          <p className="text-sm font-semibold">
            {words.yourReply} · {formatDayOf(reply.created_at)}
          </p>
          <p lang="vi" className="mt-1 break-words">
            {reply.text}
          </p>
        </blockquote>
      )}
      {writable && <ReplyForm review={review} sent={sent} words={words} />}
    </li>
  );
}
