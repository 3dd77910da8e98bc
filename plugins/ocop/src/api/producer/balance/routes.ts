import { ownPayoutAccountBody, ownPayoutQuery, ownStatementQuery } from "../../../contract/producer-money";
import { OWNER, type ProducerRoute } from "../producer-route";

/**
 * Money is the owner's alone: an editor who may change goods need not know what the house earns, and the account it is
 * paid to is the first thing a thief would change. In every state: what is owed is owed to a suspended producer too.
 */
export const moneyRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/balance", who: OWNER, when: "always" },
  { method: "GET", path: "/producer/statements", who: OWNER, when: "always", query: ownStatementQuery },
  { method: "GET", path: "/producer/statement-months", who: OWNER, when: "always" },
  { method: "GET", path: "/producer/earnings/:number", who: OWNER, when: "always" },
  { method: "GET", path: "/producer/payouts", who: OWNER, when: "always", query: ownPayoutQuery },
  { method: "GET", path: "/producer/payout-account", who: OWNER, when: "always" },
  // Before it trades its application says where it is paid (`POST /producer/application/bank`).
  { method: "POST", path: "/producer/payout-account", who: OWNER, when: "trading", body: ownPayoutAccountBody },
];
