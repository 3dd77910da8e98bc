import type { MiddlewareRoute } from "@medusajs/framework/http";
import {
  balanceQuery,
  bankFileQuery,
  carrierRemittance,
  ledgerAdjustment,
  nothing,
  payoutAccount,
  payoutAct,
  payoutBatchDrop,
  payoutBatchQuery,
  payoutConfirmations,
} from "../../../../contract/payout";
import { validateBody, validateQuery } from "../../../validation";

const root = "/admin/ocop";
const at = `${root}/payout-batches`;
/** A statement of 5,000 rows fits; Medusa's own limit is 100 kB. */
const bodyParser = { sizeLimit: "3mb" };

export const adminPayoutMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(payoutBatchQuery)] },
  { matcher: at, methods: ["POST"], middlewares: [validateBody(nothing)] },
  { matcher: `${at}/:id/approve`, methods: ["POST"], middlewares: [validateBody(nothing)] },
  { matcher: `${at}/:id/drop`, methods: ["POST"], middlewares: [validateBody(payoutBatchDrop)] },
  { matcher: `${at}/:id/file`, methods: ["GET", "POST"], middlewares: [validateQuery(bankFileQuery)] },
  { matcher: `${root}/payouts/:id`, methods: ["POST"], middlewares: [validateBody(payoutAct)] },
  {
    matcher: `${root}/payout-confirmations`,
    methods: ["POST"],
    bodyParser,
    middlewares: [validateBody(payoutConfirmations)],
  },
  {
    matcher: `${root}/carrier-remittances`,
    methods: ["POST"],
    bodyParser,
    middlewares: [validateBody(carrierRemittance)],
  },
  { matcher: `${root}/carrier-remittances`, methods: ["GET"], middlewares: [validateQuery(balanceQuery)] },
  { matcher: `${root}/balances`, methods: ["GET"], middlewares: [validateQuery(balanceQuery)] },
  { matcher: `${root}/ledger-adjustments`, methods: ["POST"], middlewares: [validateBody(ledgerAdjustment)] },
  {
    matcher: `${root}/producers/:id/payout-account`,
    methods: ["POST", "PUT"],
    middlewares: [validateBody(payoutAccount)],
  },
];
