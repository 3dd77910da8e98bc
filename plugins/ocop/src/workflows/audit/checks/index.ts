import type { AuditCheck, AuditWalk } from "../check";
import { bankChecks } from "./bank";
import { chainChecks } from "./chain";
import { deliveryChecks } from "./delivery";
import { ledgerChecks } from "./ledger";
import { linkChecks } from "./links";
import { moneyChecks } from "./money";
import { orderChecks } from "./orders";
import { stockChecks } from "./stock";

/** Everything the auditor looks at, rooms one after the other. */
export const marketChecks: readonly (AuditCheck | AuditWalk)[] = [
  ...orderChecks,
  ...moneyChecks,
  ...bankChecks,
  ...ledgerChecks,
  ...stockChecks,
  ...linkChecks,
  ...deliveryChecks,
  ...chainChecks,
];
