import { groupByPlace } from "./group";
import { PointCard } from "./point-card";
import { useSalesPointTexts } from "./texts";
import type { SalesPointCard } from "./types";

type Props = {
  points: SalesPointCard[];
  today: string;
  pointed: string | null;
  onPointed: (slug: string | null) => void;
};

/** The list per province and district: the map's twin, complete without it. */
export function PointGroups({ points, today, pointed, onPointed }: Props) {
  const texts = useSalesPointTexts();
  return groupByPlace(points).map((province) => (
    <section key={province.code ?? province.province ?? "-"} className="mt-8 first:mt-5">
      <h2 className="flex items-baseline justify-between gap-3 border-b-2 border-ink/80 pb-2 text-2xl">
        {province.province ?? texts.elsewhere}
        <span className="shrink-0 font-sans text-sm font-normal text-ink-soft">{texts.count(province.count)}</span>
      </h2>
      {province.districts.map(({ district, points: inside }) => (
        <section key={district ?? "-"} className="mt-4">
          {district !== null && <h3 className="font-sans text-sm font-semibold text-bamboo-deep">{district}</h3>}
          <ul className="mt-2 grid gap-3">
            {inside.map((point) => (
              <li key={point.id}>
                <PointCard
                  point={point}
                  today={today}
                  pointed={pointed === point.slug}
                  onPointed={onPointed}
                  level={district === null ? 3 : 4}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  ));
}

/** The list by distance, for "near me": places do not matter then, metres do. */
export function PointsByDistance({ points, today, pointed, onPointed }: Props) {
  return (
    <ol className="mt-5 grid gap-3">
      {points.map((point) => (
        <li key={point.id}>
          <PointCard point={point} today={today} pointed={pointed === point.slug} onPointed={onPointed} level={3} />
        </li>
      ))}
    </ol>
  );
}
