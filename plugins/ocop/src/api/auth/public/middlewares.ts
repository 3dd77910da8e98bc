import type { MiddlewareRoute } from "@medusajs/framework/http";
import { loginBody, registrationBody } from "../../../contract/account";
import { evenTiming } from "./even-timing";
import { credentials, neutralRefusal } from "./neutral";

/** Before Medusa's own log-in and registration of customers, producers and officers. */
export const publicAuthMiddlewares: MiddlewareRoute[] = [
  {
    // Medusa logs in by GET as well.
    methods: ["GET", "POST"],
    matcher: /^\/auth\/(customer|producer|officer)\/emailpass\/?$/i,
    middlewares: [neutralRefusal("login_refused"), credentials(loginBody), evenTiming(true)],
  },
  {
    methods: ["POST"],
    matcher: /^\/auth\/(customer|producer|officer)\/emailpass\/register\/?$/i,
    middlewares: [neutralRefusal("registration_refused"), credentials(registrationBody), evenTiming(false)],
  },
];
