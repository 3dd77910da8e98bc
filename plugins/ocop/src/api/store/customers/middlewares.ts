import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { myOrdersQuery, reorderBody } from "../../../contract/account";
import { validateBody, validateQuery } from "../../validation";
import { guardNewCustomer } from "./new-customer-guard";

const customer = authenticate("customer", ["session", "bearer"]);
const unregistered = authenticate("customer", ["session", "bearer"], { allowUnregistered: true });

export const storeCustomerMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: /^\/store\/customers\/?$/i, middlewares: [unregistered, guardNewCustomer] },
  { methods: ["GET"], matcher: "/store/customers/me/orders", middlewares: [customer, validateQuery(myOrdersQuery)] },
  {
    methods: ["POST"],
    matcher: "/store/customers/me/orders/:id/reorder",
    middlewares: [customer, validateBody(reorderBody)],
  },
];
