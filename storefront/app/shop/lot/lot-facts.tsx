import type { ReactNode } from "react";
import { Link } from "react-router";
import type { PublicLot } from "../../../../plugins/ocop/src/contract/public-lot";
import { formatDay } from "../../shared/format/date";
import type { LotTexts } from "../../shared/i18n/vi/lot";
import { inLanguage, useLanguage } from "../../shared/language";
import { LotFactRows } from "../../shared/ui/lot-lines";
import { Notice } from "../../shared/ui/notice";
import { LotDeeds } from "./lot-deeds";

function Linked({ path, children }: { path: string | null; children: string }) {
  const language = useLanguage();
  if (path === null) return children;
  return (
    <Link to={inLanguage(language, path)} className="text-lacquer-deep underline underline-offset-4">
      {children}
    </Link>
  );
}

/** A lot's public facts: what to hold against the pack, and what the producer wrote of its way. */
export function LotFacts({ lot, today, words }: { lot: PublicLot; today: string; words: LotTexts }) {
  const goods = [lot.product_title, lot.variant_title].filter((part) => part !== null).join(" – ");
  const { best_before, producer, product_slug, recalled_on } = lot;
  const facts: [string, ReactNode][] = [
    [
      words.product,
      <Linked key="p" path={product_slug && `/san-pham/${product_slug}`}>
        {goods}
      </Linked>,
    ],
    [
      words.producer,
      <Linked key="c" path={producer.slug && `/chu-the/${producer.slug}`}>
        {producer.name}
      </Linked>,
    ],
    [words.madeOn, formatDay(lot.made_on)],
    [words.bestBefore, best_before === null ? words.noExpiry : formatDay(best_before)],
    [words.place, lot.place],
    [words.issuedOn, formatDay(lot.issued_on)],
  ];
  return (
    <article className="shell py-8 lg:py-12">
      <p className="text-sm text-ink-soft">{words.title}</p>
      <h1 className="text-3xl break-words">{words.heading(lot.number)}</h1>
      <div className="mt-4 max-w-xl space-y-3">
        {recalled_on !== null && (
          <div
            role="alert"
            className="rounded-card border-2 border-lacquer bg-lacquer-wash px-5 py-4 text-lacquer-deep"
          >
            <p className="font-semibold">{words.recalled(formatDay(recalled_on))}</p>
            <p className="mt-1 break-words">{`${words.reason}: ${lot.recall_reason ?? ""}`}</p>
          </div>
        )}
        {best_before !== null && best_before < today && (
          <Notice tone="warning">{words.expired(formatDay(best_before))}</Notice>
        )}
        <p>{words.issued}</p>
      </div>
      <LotFactRows facts={facts} />
      <p className="mt-5 max-w-prose text-sm text-ink-soft">{words.copyHint}</p>
      <LotDeeds
        title={words.steps}
        words={words}
        rows={lot.steps.map(({ done_on, place, done_by, ...row }) => ({
          ...row,
          day: done_on,
          more: [place, done_by],
        }))}
      />
      <LotDeeds
        title={words.tests}
        words={words}
        rows={lot.tests.map(({ tested_on, result, laboratory, ...row }) => ({
          ...row,
          day: tested_on,
          more: [result, laboratory],
        }))}
      />
    </article>
  );
}
