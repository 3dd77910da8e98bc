import { Link } from "react-router";
import type { RegistryPlace, RegistryProduct } from "../../../../plugins/ocop/src/contract/office-registry";
import { formatDay } from "../../shared/format/date";
import type { OfficeRegistryTexts } from "../../shared/i18n/vi/office-registry";
import { inLanguage, useLanguage } from "../../shared/language";
import type { CardColumn } from "../../shared/ui/card-table";
import { StarBadge } from "../../shared/ui/star-badge";

const TONES: Partial<Record<RegistryProduct["standing"], string>> = {
  active: "bg-bamboo-wash text-bamboo-deep",
  suspended: "bg-turmeric-wash text-turmeric-deep",
  not_yet_valid: "bg-turmeric-wash text-turmeric-deep",
  expired: "bg-lacquer-wash text-lacquer-deep",
  revoked: "bg-lacquer-wash text-lacquer-deep",
};

/** The standing of a certificate, in words and with a colour. */
export function StandingMark({
  standing,
  words,
}: {
  standing: RegistryProduct["standing"];
  words: OfficeRegistryTexts;
}) {
  return (
    <span
      className={`inline-block rounded-full px-3 py-0.5 text-sm font-semibold ${TONES[standing] ?? "bg-paper-deep text-ink"}`}
    >
      {words.standings[standing]}
    </span>
  );
}

/** Stars of today with the words for potential five; a dash without any. */
export function TodaysStars({ stars, potential_five }: Pick<RegistryProduct, "stars" | "potential_five">) {
  return stars === null ? <span aria-hidden="true">–</span> : <StarBadge badge={{ stars, potential_five }} />;
}

/** Units of a place, the smallest first. */
export const placeText = ({ commune, district, province }: RegistryPlace): string =>
  [commune, district, province].filter((part) => part !== null).join(", ") || "–";

/** A link to a page of the register, as high as a finger. */
export function RegistryLink({ to, children }: { to: string; children: string }) {
  const language = useLanguage();
  return (
    <Link
      to={inLanguage(language, to)}
      className="inline-flex min-h-11 items-center underline underline-offset-4 wrap-anywhere"
    >
      {children}
    </Link>
  );
}

/** Columns of a list of products. @param withProducer false on the page of one producer */
export function productColumns(words: OfficeRegistryTexts, withProducer = true): CardColumn<RegistryProduct>[] {
  const producer: CardColumn<RegistryProduct> = {
    key: "producer",
    title: words.producer,
    cell: (row) =>
      row.producer_id === null ? (
        "–"
      ) : (
        <RegistryLink to={`/office/chu-the/${row.producer_id}`}>{row.producer ?? ""}</RegistryLink>
      ),
  };
  return [
    {
      key: "title",
      title: words.product,
      cell: ({ id, title }) => <RegistryLink to={`/office/san-pham/${id}`}>{title}</RegistryLink>,
    },
    ...(withProducer ? [producer] : []),
    { key: "place", title: words.place, cell: ({ place }) => placeText(place) },
    {
      key: "group",
      title: words.group,
      cell: ({ group, sub_group }) => [words.groups[group], sub_group].filter(Boolean).join(" · "),
    },
    { key: "stars", title: words.stars, cell: (row) => <TodaysStars {...row} /> },
    {
      key: "standing",
      title: words.standing,
      cell: ({ standing }) => <StandingMark standing={standing} words={words} />,
    },
    { key: "decision", title: words.decision, cell: ({ decision_number }) => decision_number ?? "–" },
    {
      key: "ends",
      title: words.ends,
      cell: ({ expires_on, days_left }) =>
        expires_on === null
          ? "–"
          : `${formatDay(expires_on)}${days_left === null ? "" : ` (${words.daysLeft(days_left)})`}`,
    },
  ];
}
