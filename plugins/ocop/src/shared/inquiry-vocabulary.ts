/** Who asks for goods. */
export const ASKER_KINDS = ["shop", "supermarket", "restaurant", "office", "other"] as const;
export type AskerKind = (typeof ASKER_KINDS)[number];

/** How often the quantity is wanted. */
export const SUPPLY_PERIODS = ["once", "week", "month", "quarter"] as const;
export type SupplyPeriod = (typeof SUPPLY_PERIODS)[number];

/** What came of a request; "open" until an operator writes down the outcome. */
export const SUPPLY_STATUSES = ["open", "agreed", "not_agreed", "withdrawn"] as const;
export type SupplyStatus = (typeof SUPPLY_STATUSES)[number];

/** A producer whom a request was shown to: not answered yet, can supply, cannot. */
export const SUPPLY_ANSWERS = ["asked", "offered", "declined"] as const;
export type SupplyAnswer = (typeof SUPPLY_ANSWERS)[number];

/** Why a request was shown to a producer. */
export const MATCH_REASONS = ["product", "sub_group", "words", "group", "place"] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/**
 * How a request stands for the office that looks after it: open without a producer, with producers that have not offered,
 * with offers; past its last day; or closed by its outcome.
 */
export const SUPPLY_STATES = ["unmatched", "invited", "offered", "over", "agreed", "not_agreed", "withdrawn"] as const;
export type SupplyState = (typeof SUPPLY_STATES)[number];
