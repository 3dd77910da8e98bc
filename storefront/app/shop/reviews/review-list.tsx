import { Link } from "react-router";
import type { PublicReview, ReviewListAnswer } from "../../shared/api/types";
import { formatDayOf } from "../../shared/format/date";
import { reviewTexts } from "../../shared/i18n/reviews";
import { inLanguage, useLanguage } from "../../shared/language";
import { Pagination } from "../../shared/ui/pagination";
import { Points } from "../../shared/ui/points";
import { Mean } from "./mean";
import { PAGE_KEY } from "./page-key";

function OneReview({ review, named }: { review: PublicReview; named: boolean }) {
  const language = useLanguage();
  const words = reviewTexts(language);
  const { stars, text, author, created_at, product, reply } = review;
  return (
    <li className="py-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Points points={stars} label={words.score(String(stars))} />
        <span className="font-medium break-words">{author ?? words.noName}</span>
        <span className="text-sm text-ink-soft tabular-nums">
          {words.verified} · {formatDayOf(created_at)}
        </span>
      </p>
      {named && (
        <p className="mt-1 text-sm">
          {words.of}:{" "}
          <Link to={inLanguage(language, `/san-pham/${product.slug}`)} className="underline underline-offset-4">
            {product.title}
          </Link>
        </p>
      )}
      {text !== null && (
        <p lang="vi" className="mt-2 max-w-prose break-words">
          {text}
        </p>
      )}
      {reply !== null && (
        <blockquote className="mt-3 max-w-prose rounded-xl bg-bamboo-wash px-4 py-3">
          <p className="text-sm font-semibold">
            {words.reply(reply.producer)} · {formatDayOf(reply.created_at)}
          </p>
          <p lang="vi" className="mt-1 break-words">
            {reply.text}
          </p>
        </blockquote>
      )}
    </li>
  );
}

interface Props {
  reviews: ReviewListAnswer & { page: number; last: number };
  /** Address of the page without its language. */
  path: string;
  /** Says which product a review is about. */
  named?: boolean;
}

/** What buyers say, newest first, with the mean of all. */
export function ReviewList({ reviews: { reviews, count, mean, page, last }, path, named = false }: Props) {
  const language = useLanguage();
  const words = reviewTexts(language);
  const address = (to: number) =>
    `${inLanguage(language, path)}${to === 1 ? "" : `?${PAGE_KEY}=${to}`}#nguoi-mua-danh-gia`;
  return (
    <section aria-labelledby="nguoi-mua-danh-gia" className="mt-12">
      <h2 id="nguoi-mua-danh-gia" className="text-2xl">
        {words.title}
      </h2>
      <p className="mt-1 text-ink-soft">{count === 0 ? words.none : words.notStars}</p>
      {count > 0 && (
        <>
          <p className="mt-3 text-lg">
            <Mean mean={mean} count={count} />
          </p>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {reviews.map((review) => (
              <OneReview key={review.id} review={review} named={named} />
            ))}
          </ul>
          <Pagination current={page} last={last} address={address} />
        </>
      )}
    </section>
  );
}
