import { Link } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import { inLanguage, useLanguage } from "../../shared/language";
import { Picture } from "../../shared/ui/picture";
import type { ProducersData } from "./producers.server";
import { producerTexts } from "./texts";

/** One producer in a list: picture, kind and place, name, the beginning of its story. The whole card is one link. */
export function ProducerCardView({
  producer,
  first = false,
}: {
  producer: ProducersData["producers"][number];
  first?: boolean;
}) {
  const shell = useShell();
  const texts = useTexts(producerTexts);
  const place = [producer.place.district ?? producer.place.commune, producer.place.province].filter(Boolean).join(", ");
  return (
    <article className="group relative flex w-full flex-col">
      <Picture
        src={producer.photo}
        alt=""
        ratio={0.6}
        first={first}
        sizes="(min-width: 64rem) 24rem, (min-width: 40rem) 46vw, 92vw"
        className="aspect-[1/0.6] rounded-card"
      />
      <p className="mt-4 text-sm text-ink-soft">
        {[shell.producerKinds[producer.kind], place].filter(Boolean).join(" · ")}
      </p>
      <h2 className="mt-0.5 text-xl leading-snug">
        <Link
          to={inLanguage(useLanguage(), `/chu-the/${producer.slug}`)}
          className="after:absolute after:inset-0 group-hover:text-lacquer-deep"
        >
          {producer.name}
        </Link>
      </h2>
      {producer.summary !== null && <p className="mt-1 line-clamp-3 text-ink-soft">{producer.summary}</p>}
      <p className="mt-auto pt-2 text-sm font-semibold text-bamboo">{texts.products(producer.product_count)}</p>
    </article>
  );
}
