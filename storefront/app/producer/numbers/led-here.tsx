import { Link } from "react-router";
import type { ProducerNumbers } from "../../../../plugins/ocop/src/contract/producer-numbers";
import { formatDay } from "../../shared/format/date";
import { formatVnd } from "../../shared/format/money";
import type { ProducerNumbersTexts } from "../../shared/i18n/vi/producer-numbers";
import { inLanguage, useLanguage } from "../../shared/language";
import { formatCount } from "../../shared/format/count";

interface Props {
  numbers: ProducerNumbers;
  words: ProducerNumbersTexts;
}

/** Searched words from which own goods were opened. */
export function Words({ numbers, words }: Props) {
  const { words: led, words_from, words_least } = numbers;
  return (
    <>
      {led.length === 0 ? (
        <p className="mt-3 text-ink-soft">{words.wordsNone}</p>
      ) : (
        <ol className="mt-3 divide-y divide-line rounded-card border border-line bg-card">
          {led.map(({ word, visits }) => (
            <li key={word} className="flex items-baseline justify-between gap-4 px-4 py-2.5">
              <span className="min-w-0 break-words">{word}</span>
              <span className="shrink-0 tabular-nums">{words.visits(formatCount(visits))}</span>
            </li>
          ))}
        </ol>
      )}
      <p className="mt-2 text-sm text-ink-soft">{words.wordsHint(formatDay(words_from), words_least)}</p>
    </>
  );
}

/** Own products that were opened or sold most. */
export function Products({ numbers: { products }, words }: Props) {
  const language = useLanguage();
  return (
    <ol className="mt-3 divide-y divide-line rounded-card border border-line bg-card">
      {products.map(({ id, slug, title, views, pieces, revenue }) => (
        <li key={id} className="px-4 py-2">
          <Link
            reloadDocument
            to={inLanguage(language, `/san-pham/${slug}`)}
            className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
          >
            {title}
          </Link>
          <p className="pb-1 text-sm text-ink-soft">
            {words.views}: {formatCount(views)} · {words.pieces}: {formatCount(pieces)} · {formatVnd(revenue)}
          </p>
        </li>
      ))}
    </ol>
  );
}
