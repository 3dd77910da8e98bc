import { Link } from "react-router";
import { formatDay } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { Picture } from "../../shared/ui/picture";
import { OpenState, Verified } from "./freshness";
import { useSalesPointTexts } from "./texts";
import type { SalesPointCard } from "./types";

/** The dates of a fair as one phrase; null for a shop that simply stays. */
export function useFairDates(point: Pick<SalesPointCard, "starts_on" | "ends_on">): string | null {
  const texts = useSalesPointTexts();
  const { starts_on: from, ends_on: to } = point;
  if (from !== null && to !== null) return texts.fairDates(formatDay(from), formatDay(to));
  if (from !== null) return texts.fairFrom(formatDay(from));
  return to === null ? null : texts.fairTo(formatDay(to));
}

type Props = {
  point: SalesPointCard;
  today: string;
  pointed?: boolean;
  onPointed?: (slug: string | null) => void;
  level?: 3 | 4;
  /** Names of goods to be found there. */
  goods?: readonly string[];
  /** Added to the address. */
  query?: string;
};

/** One sales point in a list: what, where, whether open, what is inside. The whole card is one link. */
export function PointCard({ point, today, pointed = false, onPointed, level = 4, goods = [], query = "" }: Props) {
  const texts = useSalesPointTexts();
  const language = useLanguage();
  const fair = useFairDates(point);
  const Heading = level === 3 ? "h3" : "h4";
  const where = point.address ?? point.place.commune ?? "";
  const inside = [
    point.stall_count !== null && texts.stalls(point.stall_count),
    point.goods_count > 0 && texts.goodsCount(point.goods_count),
    point.distance_km !== undefined &&
      texts.distance(
        point.distance_km.toLocaleString(language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 1 }),
      ),
  ].filter((each) => each !== false);
  return (
    <article
      data-pointed={pointed || undefined}
      className="group relative flex h-full gap-4 rounded-card border border-line bg-card p-3 transition-colors hover:border-ink/40 data-[pointed]:border-lacquer data-[pointed]:bg-lacquer-wash"
    >
      <div className="size-22 shrink-0 sm:size-26">
        <Picture src={point.photo} alt="" sizes="6.5rem" className="aspect-square rounded-lg" />
      </div>
      <div className="min-w-0 grow text-sm">
        <p className="text-xs text-ink-soft">
          {point.is_fair ? texts.fair : (texts.kinds[point.kind] ?? texts.kinds["shop"])}
          {fair !== null && <span className="font-semibold text-turmeric-deep"> · {fair}</span>}
        </p>
        <Heading className="mt-0.5 font-display text-[1.05rem] leading-snug">
          <Link
            to={inLanguage(language, `/diem-ban/${point.slug}${query}`)}
            onMouseEnter={() => onPointed?.(point.slug)}
            onMouseLeave={() => onPointed?.(null)}
            onFocus={() => onPointed?.(point.slug)}
            onBlur={() => onPointed?.(null)}
            className="after:absolute after:inset-0 group-hover:text-lacquer-deep"
          >
            {point.name}
          </Link>
        </Heading>
        {where !== "" && <p className="mt-1 text-ink-soft">{where}</p>}
        <p className="mt-1.5 flex flex-wrap gap-x-3">
          <OpenState open={point.open_now} starts={point.starts_on} today={today} />
          {inside.length > 0 && <span>{inside.join(" · ")}</span>}
        </p>
        {goods.length > 0 && <p className="mt-1">{texts.sellsAmongOthers(goods.join(", "))}</p>}
        <p className="mt-0.5 text-xs text-ink-soft">
          <Verified on={point.last_verified_on} today={today} />
          {point.is_demo === true && ` · ${texts.demo}`}
        </p>
      </div>
    </article>
  );
}
