/** Who asks for goods. */
export const ASKER_KINDS = ["shop", "supermarket", "restaurant", "office", "other"] as const;
export type AskerKind = (typeof ASKER_KINDS)[number];

/** How often the quantity is wanted. */
export const SUPPLY_PERIODS = ["once", "week", "month", "quarter"] as const;
export type SupplyPeriod = (typeof SUPPLY_PERIODS)[number];

/**
 * How a request stands: "received" from the public form until its office has looked at it, "open" until the outcome is
 * written down. What operators and offices write down themselves is open from the beginning.
 */
export const SUPPLY_STATUSES = ["received", "open", "agreed", "not_agreed", "withdrawn", "refused"] as const;
export type SupplyStatus = (typeof SUPPLY_STATUSES)[number];

/** What is done to a request; what it makes of each status is in `modules/inquiry/rules/status`. */
export const SUPPLY_ACTS = ["accept", "refuse", "agreed", "not_agreed", "withdrawn"] as const;
export type SupplyAct = (typeof SUPPLY_ACTS)[number];

/** Version of the words by which whoever asks in public lets the market use their contact (`sourcing` on the screens). */
export const SUPPLY_CONSENT_VERSION = "2026-11";

/** A producer whom a request was shown to: not answered yet, can supply, cannot. */
export const SUPPLY_ANSWERS = ["asked", "offered", "declined"] as const;
export type SupplyAnswer = (typeof SUPPLY_ANSWERS)[number];

/** Why a request was shown to a producer. */
export const MATCH_REASONS = ["product", "sub_group", "words", "group", "place"] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/**
 * How a request stands for the office that looks after it: waiting to be checked; open without a producer, with producers
 * that have not offered, with offers; past its last day; or closed by its outcome.
 */
export const SUPPLY_STATES = [
  "received",
  "unmatched",
  "invited",
  "offered",
  "over",
  "agreed",
  "not_agreed",
  "withdrawn",
  "refused",
] as const;
export type SupplyState = (typeof SUPPLY_STATES)[number];
