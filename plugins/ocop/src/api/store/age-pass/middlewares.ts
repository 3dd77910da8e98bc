import type { MiddlewareRoute } from "@medusajs/framework/http";
import { agePassBody } from "../../../contract/age-pass";
import { limitAttempts } from "../../auth/attempt-limit";
import { validateBody } from "../../validation";

export const storeAgePassMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/store/age-pass",
    middlewares: [limitAttempts({ ofCallerAlone: true }), validateBody(agePassBody)],
  },
];
