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

/** Words, each with how often it was searched for. */
function WordList({ list, words }: { list: readonly { word: string; times: number }[]; words: ProducerNumbersTexts }) {
  if (list.length === 0) return <p className="mt-3 text-ink-soft">{words.wordsNone}</p>;
  return (
    <ol className="mt-3 divide-y divide-line rounded-card border border-line bg-card">
      {list.map(({ word, times }) => (
        <li key={word} className="flex items-baseline justify-between gap-4 px-4 py-2.5">
          <span className="min-w-0 break-words">{word}</span>
          <span className="shrink-0 tabular-nums">{words.visits(formatCount(times))}</span>
        </li>
      ))}
    </ol>
  );
}

/** Searched words from which own goods were opened. */
export function Words({ numbers, words }: Props) {
  const { words: led, words_from, words_least } = numbers;
  return (
    <>
      <WordList list={led.map(({ word, visits }) => ({ word, times: visits }))} words={words} />
      <p className="mt-2 text-sm text-ink-soft">{words.wordsHint(formatDay(words_from), words_least)}</p>
    </>
  );
}

/** What buyers look for around the producer, and what they look for in vain. */
export function AreaWords({ numbers: { area_words }, words }: Props) {
  const { province, popular, zero } = area_words;
  const timed = (list: typeof popular) => list.map(({ word, searches }) => ({ word, times: searches }));
  return (
    <>
      <h3 className="mt-3 font-medium">{words.areaPopular}</h3>
      <WordList list={timed(popular)} words={words} />
      <h3 className="mt-4 font-medium">{words.areaZero}</h3>
      <WordList list={timed(zero)} words={words} />
      <p className="mt-2 text-sm text-ink-soft">{words.areaHint(province)}</p>
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
