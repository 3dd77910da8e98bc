import type { SupplyMatchRow } from "../../../../plugins/ocop/src/contract/office-inquiry";
import { formatDay } from "../../shared/format/date";
import { formatVnd } from "../../shared/format/money";
import { writeNumber } from "../../shared/format/read-number";
import type { OfficeInquiryTexts } from "../../shared/i18n/vi/office-inquiries";
import { Card, Chip } from "../../shared/ui/page-parts";

const TONES = { asked: "waiting", offered: "good", declined: "quiet" } as const;

interface Props {
  matches: readonly SupplyMatchRow[];
  unit: string;
  words: OfficeInquiryTexts;
}

function offerOf(
  { quantity, price, from_day }: SupplyMatchRow,
  unit: string,
  words: OfficeInquiryTexts,
): string | null {
  if (quantity === null || price === null || from_day === null) return null;
  return words.offer(writeNumber(quantity), unit, formatVnd(price), formatDay(from_day));
}

/** Who was invited and what they said, offers first. */
export function MatchList({ matches, unit, words }: Props) {
  return (
    <Card id="invited" title={words.invitedTitle}>
      {matches.length === 0 && <p className="mt-2 text-ink-soft">{words.nobodyInvited}</p>}
      <ul className="mt-2 divide-y divide-line">
        {matches.map((match) => {
          const offer = offerOf(match, unit, words);
          return (
            <li key={match.producer_id} className="py-3">
              <p className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
                <span className="min-w-0 font-medium wrap-anywhere">{match.producer_name}</span>
                <Chip tone={TONES[match.answer]}>{words.answers[match.answer]}</Chip>
              </p>
              {match.place !== null && <p className="text-sm text-ink-soft">{match.place}</p>}
              {offer !== null && <p className="mt-1 tabular-nums">{offer}</p>}
              {match.note !== null && <p className="mt-1 text-sm wrap-anywhere">{match.note}</p>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
