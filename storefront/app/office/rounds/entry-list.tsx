import { Link } from "react-router";
import type { EntryRow, RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeRoundsTexts } from "../../shared/i18n/vi/office-rounds";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { Chip } from "../../shared/ui/page-parts";
import { sheetsDue } from "./progress";
import { ENTRY_TONES } from "./tones";

interface Props {
  round: RoundAnswer;
  words: OfficeRoundsTexts;
}

function Entry({ round, words, entry }: Props & { entry: EntryRow }) {
  const language = useLanguage();
  const at = inLanguage(language, `/office/dot-danh-gia/${round.id}/ho-so/${entry.id}`);
  const { product_name, producer, commune, status, submitted, recused, own_sheet } = entry;
  return (
    <li className="border-t border-line py-3">
      <p className="flex flex-wrap items-start justify-between gap-2">
        <Link to={at} className="inline-flex min-h-11 min-w-0 items-center font-semibold underline underline-offset-4">
          <span className="wrap-anywhere">{product_name}</span>
        </Link>
        <Chip tone={ENTRY_TONES[status]}>{words.entryStatuses[status]}</Chip>
      </p>
      <p className="text-sm text-ink-soft wrap-anywhere">
        {[producer.name, commune].filter((text) => text !== null).join(", ")}
      </p>
      <p className="text-sm">
        {words.submitted(submitted, sheetsDue(round, entry))}
        {recused > 0 && ` · ${words.recused(recused)}`}
      </p>
      {own_sheet !== null && (
        <Link
          to={`${at}/phieu`}
          className={`${own_sheet === "draft" && round.status === "scoring" ? buttonLook.primary : buttonLook.secondary} mt-2 w-full sm:w-auto`}
        >
          {words.mySheet}
          <span className="font-normal">({words.sheetStatuses[own_sheet]})</span>
          <span className="sr-only">: {product_name}</span>
        </Link>
      )}
    </li>
  );
}

/** The dossiers of a round with their state, and the reader's own sheets. */
export function EntryList({ round, words }: Props) {
  if (round.entries.length === 0) return <p className="mt-2 text-ink-soft">{words.noEntries}</p>;
  return (
    <ul className="mt-3">
      {round.entries.map((entry) => (
        <Entry key={entry.id} round={round} words={words} entry={entry} />
      ))}
    </ul>
  );
}
