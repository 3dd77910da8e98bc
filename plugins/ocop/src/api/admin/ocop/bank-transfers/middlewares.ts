import type { MiddlewareRoute } from "@medusajs/framework/http";
import { bankStatement, bankTransferQuery, transferAct } from "../../../../contract/bank";
import { validateBody, validateQuery } from "../../../validation";

const root = "/admin/ocop";

export const adminBankMiddlewares: MiddlewareRoute[] = [
  { matcher: `${root}/bank-transfers`, methods: ["GET"], middlewares: [validateQuery(bankTransferQuery)] },
  { matcher: `${root}/bank-transfers/:id/acts`, methods: ["POST"], middlewares: [validateBody(transferAct)] },
  {
    matcher: `${root}/bank-statements`,
    methods: ["POST"],
    // A statement of 5,000 rows fits; Medusa's own limit is 100 kB.
    bodyParser: { sizeLimit: "3mb" },
    middlewares: [validateBody(bankStatement)],
  },
];
