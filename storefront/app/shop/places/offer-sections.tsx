import type { ReactNode } from "react";
import { Link } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { inLanguage, useLanguage } from "../../shared/language";
import { unitInSentence } from "../../shared/place/unit-name";
import { Picture } from "../../shared/ui/picture";
import { ProductGrid } from "../../shared/ui/product-card";
import { PointCard } from "../sales-points/point-card";
import { usePlaceTexts } from "./texts";
import type { Offer, UnitRef } from "./types";

/** The keys of the addresses of lists, by level of the unit. */
const KEYS = { province: "tinh", district: "huyen", commune: "xa" } as const;

function Section({
  id,
  title,
  all,
  children,
}: {
  id: string;
  title: string;
  all: { to: string; text: string } | null;
  children: ReactNode;
}) {
  const language = useLanguage();
  return (
    <section aria-labelledby={id} className="mt-14">
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={id} className="text-2xl">
          {title}
        </h2>
        {all !== null && (
          <Link
            to={inLanguage(language, all.to)}
            className="inline-flex min-h-11 items-center font-semibold text-lacquer-deep underline underline-offset-4"
          >
            {all.text}
          </Link>
        )}
      </div>
      {children}
    </section>
  );
}

function Producer({ producer }: { producer: NonNullable<Offer["producers"]>["producers"][number] }) {
  const shell = useShell();
  const texts = usePlaceTexts();
  const language = useLanguage();
  return (
    <article className="group relative flex h-full gap-4 rounded-card border border-line bg-card p-3">
      <div className="size-22 shrink-0">
        <Picture src={producer.photo} alt="" sizes="5.5rem" className="aspect-square rounded-lg" />
      </div>
      <div className="min-w-0 text-sm">
        <p className="text-xs text-ink-soft">
          {shell.producerKinds[producer.kind]} · {texts.products(producer.product_count)}
        </p>
        <h3 className="mt-0.5 text-[1.05rem] leading-snug">
          <Link
            to={inLanguage(language, `/chu-the/${producer.slug}`)}
            className="after:absolute after:inset-0 group-hover:text-lacquer-deep"
          >
            {producer.name}
          </Link>
        </h3>
        <p className="mt-1 line-clamp-3 text-ink-soft">
          {(language === "en" ? producer.summary_en : null) ?? producer.summary}
        </p>
      </div>
    </article>
  );
}

/** Goods, producers and sales points of a place; each part stands alone when another did not come. */
export function OfferSections({
  unit,
  province,
  offer: { goods, producers, points },
  today,
}: {
  unit: UnitRef;
  province: UnitRef | null;
  offer: Offer;
  today: string;
}) {
  const texts = usePlaceTexts();
  const language = useLanguage();
  const name = unitInSentence(unit.full_name, language);
  const onwards = `${inLanguage(language, "/diem-ban")}?tinh=${province?.code ?? ""}`;
  const query = `?${KEYS[unit.level]}=${unit.code.toLowerCase()}`;
  const gone = <p className="text-ink-soft">{texts.unavailable}</p>;
  return (
    <>
      <Section
        id="goods"
        title={texts.goodsOf(name)}
        all={
          goods !== null && goods.count > goods.products.length
            ? { to: `/san-pham${query}`, text: texts.allGoods(goods.count) }
            : null
        }
      >
        {goods === null ? (
          gone
        ) : goods.count === 0 ? (
          <p className="text-ink-soft">{texts.noGoods}</p>
        ) : (
          <ProductGrid products={goods.products} label={texts.goodsOf(name)} />
        )}
      </Section>
      {(producers === null || producers.count > 0) && (
        <Section
          id="producers"
          title={texts.producersOf(name)}
          all={
            producers !== null && producers.count > producers.producers.length
              ? { to: `/chu-the${query}`, text: texts.allProducers }
              : null
          }
        >
          {producers === null ? (
            gone
          ) : (
            <ul className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
              {producers.producers.map((producer) => (
                <li key={producer.id}>
                  <Producer producer={producer} />
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Section
        id="points"
        title={texts.pointsIn(name)}
        all={
          points !== null && points.count > points.sales_points.length && unit.level !== "commune"
            ? { to: `/diem-ban${query}`, text: texts.allPoints(points.count) }
            : null
        }
      >
        {points === null ? (
          gone
        ) : points.count === 0 ? (
          <p className="text-ink-soft">
            {texts.noPoints}{" "}
            {province !== null && province.code !== unit.code && (
              <Link to={onwards} className="text-lacquer-deep underline underline-offset-4">
                {texts.pointsIn(unitInSentence(province.full_name, language))}
              </Link>
            )}
          </p>
        ) : (
          <ul className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
            {points.sales_points.map((point) => (
              <li key={point.id}>
                <PointCard point={point} today={today} level={3} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
