import type { ExpiryRow } from "../../../../plugins/ocop/src/contract/office-expiry";
import { formatDay } from "../../shared/format/date";
import type { OfficeLetterTexts } from "../../shared/i18n/vi/office-letters";
import { ChoiceRow, RowFact } from "../../shared/ui/choice-row";

interface Props {
  row: ExpiryRow;
  /** Whether it can be chosen for a letter. */
  chooses: boolean;
  words: OfficeLetterTexts;
}

/** Days at which nobody may wait any more. */
const URGENT_DAYS = 30;

function Facts({ row, words }: Omit<Props, "chooses">) {
  const look = row.days_left <= URGENT_DAYS ? "font-semibold text-lacquer-deep" : "";
  const more = [
    row.place,
    `${words.starsOf(row.stars)} · ${words.number} ${row.number}`,
    row.suspended ? words.suspended : null,
    row.dossier_status === null ? null : words.dossierOpen,
    row.has_address ? null : words.noAddress,
    row.written_on === null ? null : words.writtenOn(formatDay(row.written_on)),
  ];
  return (
    <>
      <RowFact>{row.producer}</RowFact>
      <RowFact>
        <span className={look}>{words.daysLeft(row.days_left)}</span> · {words.endsFrom(formatDay(row.expires_on))}
      </RowFact>
      <RowFact quiet>{more.filter((fact) => fact !== null).join(" · ")}</RowFact>
    </>
  );
}

/** One certificate that ends. */
export function ExpiryCard({ row, chooses, words }: Props) {
  return (
    <li>
      {chooses ? (
        <ChoiceRow name="chon" value={row.id} title={row.product}>
          <Facts row={row} words={words} />
        </ChoiceRow>
      ) : (
        <div className="px-4 py-3 font-semibold wrap-anywhere">
          {row.product}
          <Facts row={row} words={words} />
        </div>
      )}
    </li>
  );
}
