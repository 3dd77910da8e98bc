import { Wine } from "lucide-react";
import { Link } from "react-router";
import { formatVnd } from "../../shared/format/money";
import { useTexts } from "../../shared/i18n/use-texts";
import type { CartTexts } from "../../shared/i18n/vi/cart";
import { inLanguage, type Language } from "../../shared/language";
import { ageScreenPath } from "../age-screen/age-path";
import { ageTexts } from "../age-screen/texts";
import type { CartLine } from "./cart";
import { RemoveForm } from "./line-forms";

interface Props {
  line: CartLine;
  /** False where it may also be something that is no longer sold. */
  sure: boolean;
  words: CartTexts;
  language: Language;
}

/** A drink in the cart of somebody without an age pass: neither name nor picture, but a way to remove it and one to show it. */
export function HiddenLine({ line, sure, words, language }: Props) {
  const age = useTexts(ageTexts);
  const name = sure ? words.hidden.drink : words.hidden.drinkOrGone;
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-4 py-5 sm:grid-cols-[7rem_minmax(0,1fr)]">
      <div className="grid aspect-square place-items-center rounded-xl bg-paper-deep text-ink-soft">
        <Wine aria-hidden="true" className="size-8" />
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <div className="min-w-0 flex-1 basis-48">
            <h2 className="text-base leading-snug font-semibold text-ink">{name}</h2>
            <p className="mt-1 text-sm text-ink-soft tabular-nums">{words.count(line.quantity)}</p>
          </div>
          <p className="font-semibold tabular-nums">{formatVnd(line.total)}</p>
        </div>
        <p role="status" className="rounded-lg bg-turmeric-wash px-3 py-2 text-sm text-ink">
          {words.notices.age_screen}
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Link
            rel="nofollow"
            to={ageScreenPath(language, inLanguage(language, "/gio-hang"))}
            className="inline-flex min-h-11 items-center text-sm underline underline-offset-4"
          >
            {age.confirm}
          </Link>
          <RemoveForm line={line} name={name.toLocaleLowerCase(language)} words={words} />
        </div>
      </div>
    </li>
  );
}
