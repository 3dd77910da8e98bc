import type { OfficePointDetail } from "../../../../plugins/ocop/src/contract/office-sales-point";
import { formatDay } from "../../shared/format/date";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { TitledSection } from "../../shared/ui/titled-section";

const SHOWN = 30;

/** What the point carries, last seen first. */
export function GoodsSection({
  goods,
  words,
}: Pick<OfficePointDetail, "goods"> & { words: OfficeSalesPointsTexts["goods"] }) {
  const more = goods.length - SHOWN;
  return (
    <TitledSection id="goods" title={words.title}>
      {goods.length === 0 && <p className="mt-2 text-ink-soft">{words.none}</p>}
      <ul className="mt-3 divide-y divide-line">
        {goods.slice(0, SHOWN).map(({ id, name, last_seen_on }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span className="min-w-0 break-words">{name}</span>
            <span className="text-sm text-ink-soft">{words.lastSeen(formatDay(last_seen_on))}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-ink-soft">{words.more(more)}</p>}
    </TitledSection>
  );
}
