import type { MiddlewareRoute } from "@medusajs/framework/http";
import { limitAttempts } from "./attempt-limit";

/** Before whatever else stands before Medusa's log-in, registration and reset of passwords. */
export const authMiddlewares: MiddlewareRoute[] = [
  // Medusa logs in by GET as well.
  { methods: ["GET", "POST"], matcher: /^\/auth\/[^/]+\/emailpass\/?$/i, middlewares: [limitAttempts()] },
  { methods: ["POST"], matcher: /^\/auth\/[^/]+\/emailpass\/register\/?$/i, middlewares: [limitAttempts()] },
  {
    methods: ["POST"],
    matcher: /^\/auth\/[^/]+\/emailpass\/reset-password\/?$/i,
    middlewares: [limitAttempts({ always: true })],
  },
];
