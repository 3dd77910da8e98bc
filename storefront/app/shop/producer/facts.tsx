import type { ReactNode } from "react";
import type { ProducerDetail } from "../../shared/api/types";
import { formatDay } from "../../shared/format/date";
import { useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import { producerTexts } from "../producers/texts";

const link = "inline-flex min-h-11 items-center text-lacquer-deep underline underline-offset-4 sm:min-h-0";

/** What is known of a producer; what it did not agree to publish never reaches this page. */
export function ProducerFacts({ producer }: { producer: ProducerDetail }) {
  const texts = useTexts(producerTexts);
  const shell = useShell();
  const { place, phone, email, website } = producer;
  const rows: [string, ReactNode][] = [
    [texts.legalName, producer.legal_name === producer.name ? null : producer.legal_name],
    [texts.kindOf, shell.producerKinds[producer.kind]],
    [texts.place, [place.commune, place.district, place.province].filter(Boolean).join(", ") || null],
    [texts.representative, producer.representative],
    [
      texts.phone,
      phone && (
        <a key="phone" href={`tel:${phone.replace(/[^\d+]/g, "")}`} className={link}>
          {phone}
        </a>
      ),
    ],
    [
      texts.email,
      email && (
        <a key="email" href={`mailto:${email}`} className={link}>
          {email}
        </a>
      ),
    ],
    [
      texts.website,
      website && (
        <a key="website" href={website} rel="nofollow noopener" className={link}>
          {website.replace(/^https?:\/\//, "").replace(/\/$/, "")}
        </a>
      ),
    ],
  ];
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows.map(([name, value]) =>
        value === null || value === undefined ? null : (
          <div key={name} className="py-3">
            <dt className="text-sm text-ink-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** Standards that hold today, with the day on which each ends. */
export function Standards({ standards }: { standards: ProducerDetail["standards"] }) {
  const texts = useTexts(producerTexts);
  if (standards.length === 0) return null;
  return (
    <section aria-labelledby="tieu-chuan" className="mt-8">
      <h2 id="tieu-chuan" className="text-xl">
        {texts.standards}
      </h2>
      <ul className="mt-3 grid gap-2">
        {standards.map(({ standard, number, valid_to }) => (
          <li key={`${standard}${number}`} className="rounded-lg bg-bamboo-wash px-4 py-3 text-bamboo-deep">
            <span className="font-semibold">{standard}</span>
            <span className="text-sm">
              {number !== null && ` · ${number}`}
              {valid_to !== null && ` · ${texts.until(formatDay(valid_to))}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
