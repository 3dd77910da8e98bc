import { Link, useNavigation } from "react-router";
import { formatVnd } from "../../shared/format/money";
import type { CartTexts } from "../../shared/i18n/vi/cart";
import { Picture } from "../../shared/ui/picture";
import type { CartLine } from "./cart";
import { inLanguage, type Language } from "../../shared/language";
import type { CartProblemShown } from "./cart-action.server";
import { LineForms } from "./line-forms";
import { blocks, type LineNotice } from "./line-notices";

interface Props {
  line: CartLine;
  notice: LineNotice | null;
  words: CartTexts;
  language: Language;
  problem: CartProblemShown | null;
}

function told(notice: LineNotice, words: CartTexts): string {
  if (notice.kind === "price_changed") return words.notices.price_changed(formatVnd(notice.from), formatVnd(notice.to));
  return notice.kind === "short" ? words.notices.short(notice.available) : words.notices[notice.kind];
}

/** One line of the cart: what it is, what it costs, and what the buyer must know about it. */
export function CartLineItem({ line, notice, words, language, problem }: Props) {
  const navigation = useNavigation();
  const busy = navigation.formData?.get("lineId") === line.id;
  const name = line.variant === null ? line.title : `${line.title}, ${line.variant}`;
  return (
    <li
      className={`grid grid-cols-[5.5rem_minmax(0,1fr)] gap-4 py-5 transition-opacity sm:grid-cols-[7rem_minmax(0,1fr)] ${busy ? "opacity-50" : ""}`}
      aria-busy={busy}
    >
      <div className="aspect-square overflow-hidden rounded-xl bg-paper-deep">
        <Picture src={line.thumbnail} alt="" sizes="7rem" className="size-full" />
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <div className="min-w-0 flex-1 basis-48">
            <h2 className="text-base leading-snug font-semibold break-words text-ink">
              {line.slug === null ? (
                line.title
              ) : (
                <Link to={inLanguage(language, `/san-pham/${line.slug}`)} className="hover:underline">
                  {line.title}
                </Link>
              )}
            </h2>
            {line.variant !== null && <p className="text-sm text-ink-soft">{line.variant}</p>}
            <p className="mt-1 text-sm text-ink-soft tabular-nums">{words.each(formatVnd(line.unitPrice))}</p>
          </div>
          <p className="font-semibold tabular-nums">{formatVnd(line.total)}</p>
        </div>
        {notice !== null && (
          <p
            role={blocks(notice) ? "alert" : "status"}
            className={`rounded-lg px-3 py-2 text-sm ${blocks(notice) ? "bg-lacquer-wash text-lacquer-deep" : "bg-turmeric-wash text-ink"}`}
          >
            {told(notice, words)}
          </p>
        )}
        <LineForms key={line.quantity} line={line} name={name} words={words} problem={problem} />
      </div>
    </li>
  );
}
