import { Link } from "react-router";
import type { CertifiedProduct, ProducerCertificate } from "../../../../plugins/ocop/src/contract/producer-certificate";
import { dayBefore, formatDay } from "../../shared/format/date";
import type { ProducerCertificatesTexts } from "../../shared/i18n/vi/producer-certificates";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { StarBadge } from "../../shared/ui/star-badge";
import { leadingCertificate, todoOf } from "./todo";

const TONES = {
  rest: "bg-bamboo-wash text-bamboo-deep",
  soon: "bg-turmeric-wash text-turmeric-deep",
  now: "bg-lacquer-wash text-lacquer-deep",
  expired: "bg-lacquer-wash text-lacquer-deep",
  suspended: "bg-lacquer-wash text-lacquer-deep",
  revoked: "bg-lacquer-wash text-lacquer-deep",
  none: "bg-paper-deep text-ink",
} as const;

function Facts({ certificate, words }: { certificate: ProducerCertificate; words: ProducerCertificatesTexts }) {
  const rows = [
    [words.number, certificate.number],
    [words.decision, certificate.decision_number],
    [words.issuer, certificate.issuer],
    [words.issued, formatDay(certificate.issued_on)],
  ];
  return (
    <dl className="mt-3 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-2">
      {rows.map(([name, value]) => (
        <div key={name} className="flex flex-wrap gap-x-2">
          <dt className="text-ink-soft">{name}:</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Term({ certificate, words }: { certificate: ProducerCertificate; words: ProducerCertificatesTexts }) {
  const { standing, days_left, expires_on } = certificate;
  const holds = standing === "active" || standing === "suspended";
  return (
    <p className="mt-2">
      <strong className="text-lg">{holds ? words.daysLeft(days_left) : words.standings[standing]}</strong>
      <span className="block text-ink-soft">
        {days_left > 0 ? words.lastDay(formatDay(dayBefore(expires_on))) : words.ended(formatDay(expires_on))}
      </span>
    </p>
  );
}

/** One product: the certificate that counts, how long it holds, and what to do. */
export function ProductCard({ product, words }: { product: CertifiedProduct; words: ProducerCertificatesTexts }) {
  const language = useLanguage();
  const { title, badge, certificates, dossier, rated_product_id } = product;
  const leading = leadingCertificate(product);
  const todo = todoOf(leading);
  const others = certificates.filter((certificate) => certificate !== leading);
  const path = dossier === null ? `moi?san-pham=${rated_product_id}` : dossier.id;
  const action = dossier !== null ? words.goOn : certificates.length > 0 ? words.again : words.begin;
  return (
    <li className="rounded-card border border-line bg-card p-4 sm:p-6">
      <h2 className="text-xl wrap-anywhere">{title}</h2>
      {badge !== null && <StarBadge badge={badge} size={18} />}
      {leading === null ? <p className="mt-2">{words.never}</p> : <Term certificate={leading} words={words} />}
      <p className={`mt-3 rounded-lg px-4 py-3 font-medium ${TONES[todo]}`}>
        {words.todo[todo]}
        {leading?.reason && leading.standing !== "active" && (
          <span className="block">{words.reason(leading.reason)}</span>
        )}
      </p>
      {leading !== null && <Facts certificate={leading} words={words} />}
      <Link
        to={inLanguage(language, `/producer/ho-so-danh-gia/${path}`)}
        className={`${todo === "rest" && dossier === null ? buttonLook.secondary : buttonLook.primary} mt-4 w-full sm:w-auto`}
      >
        {action}
      </Link>
      {others.length > 0 && (
        <details className="mt-3">
          <summary className="flex min-h-11 cursor-pointer items-center font-medium">
            {words.former(others.length)}
          </summary>
          <ul className="space-y-3">
            {others.map((certificate) => (
              <li key={certificate.number} className="border-t border-line pt-2">
                <Term certificate={certificate} words={words} />
                <Facts certificate={certificate} words={words} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
