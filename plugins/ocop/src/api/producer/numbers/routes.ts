import { numbersQuery } from "../../../contract/producer-numbers";
import { EDITORS, type ProducerRoute } from "../producer-route";

/** Whoever keeps the goods needs to see what sells; what is earned after commission and tax is among the money. */
export const numberRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/numbers", who: EDITORS, when: "always", query: numbersQuery },
];
