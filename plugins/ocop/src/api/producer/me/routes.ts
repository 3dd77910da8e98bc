import type { ProducerRoute } from "../producer-route";

export const meRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/me", who: "login", when: "always" },
];
