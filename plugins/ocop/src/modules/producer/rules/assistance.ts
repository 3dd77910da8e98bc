import { ASSISTANCE_SCOPES, type AssistanceScope, MAX_ASSISTANCE_DAYS } from "../../../shared/producer-vocabulary";

const DAY_MS = 86_400_000;

/** Nouns of the producers' API that a helper may be let in to. */
const NOUNS: Readonly<Record<AssistanceScope, readonly string[]>> = {
  application: ["application", "papers"],
  goods: [
    "listings",
    "pictures",
    "holiday",
    "certificates",
    "criteria-sets",
    "delivery-options",
    "dossiers",
    "lots",
    "lot-products",
    "change-requests",
    "inquiries",
    "profile",
    "reviews",
    "sales-point-requests",
    "sales-points",
  ],
  orders: ["orders"],
};

/** What is a producer's own and never a helper's: who belongs to it, what it agreed to, its money. */
const OWN: readonly string[] = [
  "applications",
  "assistances",
  "assisted",
  "balance",
  "consents",
  "earnings",
  "helpers",
  "invitations",
  "members",
  "numbers",
  "payout-account",
  "payouts",
  "statement-months",
  "statements",
];

/** For whom somebody acts is told to whoever is signed in. */
const ME = "me";

const nounOf = (path: string): string => path.split("/")[2] ?? "";

/** Whether somebody who was let in to `scopes` may use an address of the producers' API, such as `/producer/papers/:id`. */
export function isWithin(scopes: readonly AssistanceScope[], path: string): boolean {
  const noun = nounOf(path);
  return noun === ME || scopes.some((scope) => NOUNS[scope].includes(noun));
}

/** Whether it was thought of who may help at an address; what was forgotten is closed to helpers, and fails a test. */
export function isDecided(path: string): boolean {
  return isWithin(ASSISTANCE_SCOPES, path) || OWN.includes(nounOf(path));
}

/** Until when a helper that is let in now for a number of days may act. @throws RangeError beyond 1 to 90 days */
export function lastMoment(from: Date, days: number): Date {
  if (!Number.isInteger(days) || days < 1 || days > MAX_ASSISTANCE_DAYS)
    throw new RangeError(`assistance lasts 1 to ${MAX_ASSISTANCE_DAYS} days, not ${days}`);
  return new Date(from.getTime() + days * DAY_MS);
}
