import { Link } from "react-router";
import type { RegistryPlace, RegistryProduct } from "../../../../plugins/ocop/src/contract/office-registry";
import { formatDay } from "../../shared/format/date";
import { useShell } from "../../shared/i18n/shell";
import type { OfficeRegistryTexts } from "../../shared/i18n/vi/office-registry";
import { inLanguage, useLanguage } from "../../shared/language";
import type { CardColumn } from "../../shared/ui/card-table";
import { Chip, type Tone } from "../../shared/ui/page-parts";
import { StarBadge } from "../../shared/ui/star-badge";

const TONES: Partial<Record<RegistryProduct["standing"], Tone>> = {
  active: "good",
  suspended: "waiting",
  not_yet_valid: "waiting",
  expired: "bad",
  revoked: "bad",
};

/** The longest window of the reminders: of what ends later the day is enough. */
const SOON_DAYS = 180;

/** The standing of a certificate, in words and with a colour. */
export function StandingMark({
  standing,
  words,
}: {
  standing: RegistryProduct["standing"];
  words: OfficeRegistryTexts;
}) {
  return (
    <span className="lg:whitespace-nowrap">
      <Chip tone={TONES[standing] ?? "quiet"}>{words.standings[standing]}</Chip>
    </span>
  );
}

/** Stars of today with the words for potential five; a dash without any. */
export function TodaysStars({ stars, potential_five }: Pick<RegistryProduct, "stars" | "potential_five">) {
  return stars === null ? <span aria-hidden="true">–</span> : <StarBadge badge={{ stars, potential_five }} />;
}

/** Units of a place, the smallest first. A district is named as one that ended, beside the units of today. */
export const placeText = ({ commune, district, province }: RegistryPlace, words: OfficeRegistryTexts): string =>
  [commune, district === null ? null : words.formerUnit(district), province]
    .filter((part) => part !== null)
    .join(", ") || "–";

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

function GroupName({ group, sub_group }: Pick<RegistryProduct, "group" | "sub_group">) {
  return [useShell().groups[group], sub_group].filter(Boolean).join(" · ");
}

/** Columns of a list of products. @param withProducer false on the page of one producer */
export function productColumns(words: OfficeRegistryTexts, withProducer = true): CardColumn<RegistryProduct>[] {
  return [
    {
      key: "title",
      title: withProducer ? words.productAndProducer : words.product,
      cell: ({ id, title, producer_id, producer }) => (
        <>
          <span className="block font-semibold">
            <RegistryLink to={`/office/san-pham/${id}`}>{title}</RegistryLink>
          </span>
          {withProducer && producer_id !== null && (
            <span className="block font-normal">
              <RegistryLink to={`/office/chu-the/${producer_id}`}>{producer ?? ""}</RegistryLink>
            </span>
          )}
        </>
      ),
    },
    { key: "place", title: words.place, cell: ({ place }) => placeText(place, words), wide: true },
    {
      key: "group",
      title: words.group,
      cell: ({ group, sub_group }) => <GroupName group={group} sub_group={sub_group} />,
      wide: true,
    },
    {
      key: "stars",
      title: words.stars,
      cell: (row) => (
        <>
          {row.stars !== null && (
            <span className="mb-1 block">
              <TodaysStars {...row} />
            </span>
          )}
          <StandingMark standing={row.standing} words={words} />
        </>
      ),
    },
    {
      key: "decision",
      title: words.decisionAndEnd,
      cell: ({ decision_number, expires_on, days_left }) => (
        <>
          {decision_number ?? "–"}
          {expires_on !== null && <span className="block">{words.endsOn(formatDay(expires_on))}</span>}
          {days_left !== null && days_left <= SOON_DAYS && (
            <span className="block text-ink-soft">{words.daysLeft(days_left)}</span>
          )}
        </>
      ),
      wide: true,
    },
  ];
}
