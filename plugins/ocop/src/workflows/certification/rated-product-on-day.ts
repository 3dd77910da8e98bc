import { badgeOn, type BadgeSource, type ComputedBadge } from "../../modules/certification/rules/badge";
import type { CertificateStanding } from "../../shared/certification-vocabulary";
import { certificateOnDay } from "./certificate-on-day";

type Register = { certificates: BadgeSource[] };
type OnDay = {
  certificates: (BadgeSource & { status_today: CertificateStanding })[];
  badge_today: ComputedBadge | null;
};

/** A rated product with its certificates, newest first, and the badge they lend it on a day. */
export function ratedProductOnDay<T extends Register>(row: T, day: string): Omit<T, "certificates"> & OnDay {
  const newestFirst = row.certificates.toSorted((a, b) => b.issued_on.localeCompare(a.issued_on));
  return {
    ...row,
    certificates: newestFirst.map((one) => certificateOnDay(one, day)),
    badge_today: badgeOn(row.certificates, day),
  };
}
