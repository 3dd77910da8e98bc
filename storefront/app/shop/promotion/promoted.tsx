import { Link } from "react-router";
import { useTexts } from "../../shared/i18n/use-texts";
import { inLanguage, useLanguage } from "../../shared/language";
import { PointCard } from "../sales-points/point-card";
import type { Promotion } from "./load.server";
import { promotionTexts } from "./texts";

const cards = "mt-5 grid gap-3 md:grid-cols-2";

interface Props {
  promotion: Promotion;
  today: string;
  /** Titles as large as those of the home page. */
  large?: boolean;
}

/** Sales points that offices feature, and fairs that run or come; nothing where there is neither. */
export function Promoted({ promotion, today, large = false }: Props) {
  const texts = useTexts(promotionTexts);
  const language = useLanguage();
  const { features, fairs } = promotion;
  const head = large ? "text-3xl sm:text-4xl" : "text-2xl";
  return (
    <>
      {features.length > 0 && (
        <section aria-labelledby="featured" className="mt-14">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id="featured" className={head}>
              {texts.featured}
            </h2>
            <Link
              to={inLanguage(language, "/diem-ban")}
              className="inline-flex min-h-11 items-center font-semibold text-lacquer-deep underline underline-offset-4"
            >
              {texts.allPoints}
            </Link>
          </div>
          <p className="text-sm text-ink-soft">{texts.featuredWhy}</p>
          <ul className={cards}>
            {features.map(({ id, sales_point, goods }) => (
              <li key={id}>
                <PointCard point={sales_point} today={today} level={3} goods={goods} query={`?noi-bat=${id}`} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {fairs.length > 0 && (
        <section aria-labelledby="fairs" className="mt-14">
          <h2 id="fairs" className={head}>
            {texts.fairs}
          </h2>
          <p className="text-sm text-ink-soft">{texts.fairsLead}</p>
          <ul className={cards}>
            {fairs.map((fair) => (
              <li key={fair.id}>
                <PointCard point={fair} today={today} level={3} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
