import { deliveryOptionsBody } from "../../../contract/delivery-option";
import { EDITORS, type ProducerRoute } from "../producer-route";

const at = "/producer/delivery-options";

/** Without a way of delivery nothing can be ordered, so it is set as soon as goods are written down. */
export const deliveryOptionRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: at, who: EDITORS, when: "always" },
  { method: "POST", path: at, who: EDITORS, when: "always", body: deliveryOptionsBody },
];
