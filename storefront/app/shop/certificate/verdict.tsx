import { Link } from "react-router";
import type { ReactNode } from "react";
import type { CertificateAnswer } from "../../shared/api/types";
import { formatDay } from "../../shared/format/date";
import { useShell } from "../../shared/i18n/shell";
import type { CertificateTexts } from "../../shared/i18n/vi/certificate";
import { inLanguage, useLanguage } from "../../shared/language";
import { Happenings } from "../../shared/ui/happenings";
import { Stars } from "../../shared/ui/stars";

const link = "text-lacquer-deep underline underline-offset-4";

/** What a certificate is worth today, plainly, and what it says. */
export function Verdict({ answer, words }: { answer: CertificateAnswer; words: CertificateTexts }) {
  const texts = useShell();
  const language = useLanguage();
  const { certificate, product, producer, valid, history } = answer;
  const stars = `${texts.badgeShort(certificate.stars)}${certificate.potential_five ? ` (${texts.potential})` : ""}`;
  const rows: [string, ReactNode][] = [
    [words.number, certificate.number],
    [words.stars, stars],
    [
      words.product,
      product === null ? null : (
        <Link key="p" className={link} to={inLanguage(language, `/san-pham/${product.slug}`)}>
          {product.title}
        </Link>
      ),
    ],
    [
      words.producer,
      producer === null ? null : (
        <Link key="c" className={link} to={inLanguage(language, `/chu-the/${producer.slug}`)}>
          {producer.name}
        </Link>
      ),
    ],
    [words.decision, certificate.decision_number],
    [words.issuer, certificate.issuer],
    [words.issued, formatDay(certificate.issued_on)],
    [words.expires, formatDay(certificate.expires_on)],
    [words.reason, valid ? null : certificate.reason],
  ];
  return (
    <article className={`rounded-card border-2 bg-card p-6 ${valid ? "border-bamboo" : "border-lacquer"}`}>
      <h1 className={`text-3xl ${valid ? "text-bamboo-deep" : "text-lacquer-deep"}`}>
        {valid ? words.valid : words.states[answer.status]}
      </h1>
      {valid ? (
        <p className="mt-3" role="img" aria-label={texts.badge(certificate.stars)}>
          <Stars count={certificate.stars} size={28} />
        </p>
      ) : (
        <p className="mt-2 text-lg">{words.noStars}</p>
      )}
      <dl className="mt-5 divide-y divide-line border-y border-line">
        {rows
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name} className="grid gap-x-4 py-2.5 sm:grid-cols-[12rem_1fr]">
              <dt className="text-ink-soft">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {history.length > 0 && (
        <section className="mt-6">
          <h2 className="text-xl">{texts.certificateHistory}</h2>
          <Happenings history={history} />
        </section>
      )}
      {certificate.is_demo && <p className="mt-4 text-sm text-ink-soft">{words.demo}</p>}
    </article>
  );
}
