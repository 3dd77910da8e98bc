import { Link } from "react-router";
import type { OfficePoint } from "../../../../plugins/ocop/src/contract/office-sales-point";
import { formatDay } from "../../shared/format/date";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { inLanguage, useLanguage } from "../../shared/language";
import { FreshnessMark } from "./freshness-mark";

/** One point in the list; the whole card leads to its page. */
export function PointRow({ point, words }: { point: OfficePoint; words: OfficeSalesPointsTexts }) {
  const language = useLanguage();
  const { id, name, kind, status, address, place, is_fair, starts_on, ends_on } = point;
  const dates =
    starts_on !== null && ends_on !== null ? words.facts.datesText(formatDay(starts_on), formatDay(ends_on)) : null;
  const inside = [
    point.stall_count !== null && words.stalls(point.stall_count),
    words.goodsCount(point.goods_count),
    point.recognition_decision ?? words.recognisedNo,
    point.is_demo && words.demo,
  ].filter((part) => part !== false);
  return (
    <li className="group relative rounded-2xl border border-line bg-card p-4 hover:border-ink/40">
      <p className="text-sm text-ink-soft">
        {[is_fair ? words.fair : words.kinds[kind], dates, status === "open" ? null : words.statuses[status]]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <Link
        to={inLanguage(language, `/office/diem-ban/${id}`)}
        className="text-lg font-semibold break-words no-underline after:absolute after:inset-0 after:rounded-2xl group-hover:text-lacquer-deep"
      >
        {name}
      </Link>
      <p className="text-sm break-words text-ink-soft">
        {[address, place.commune, place.district, place.province].filter(Boolean).join(", ")}
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <FreshnessMark point={point} words={words} />
        {point.requests_open > 0 && (
          <span className="text-sm font-semibold text-turmeric-deep">{words.requestsOpen(point.requests_open)}</span>
        )}
      </p>
      <p className="mt-1 text-sm break-words">{inside.join(" · ")}</p>
    </li>
  );
}
