import { portalOrderAct, portalOrderCancel, portalOrderMails, portalOrderQuery } from "../../../contract/portal-order";
import { EVERYBODY, type ProducerRoute } from "../producer-route";

const at = "/producer/orders";
const all = { who: EVERYBODY, when: "trading" } as const;

export const orderRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: at, ...all, query: portalOrderQuery },
  // Before the part with that id: the first path that fits is the one that is judged.
  { method: "GET", path: `${at}/badge`, ...all },
  { method: "POST", path: `${at}/mails`, ...all, body: portalOrderMails },
  { method: "GET", path: `${at}/:id`, ...all },
  { method: "POST", path: `${at}/:id/acts`, ...all, body: portalOrderAct },
  { method: "POST", path: `${at}/:id/cancel`, ...all, body: portalOrderCancel },
  { method: "GET", path: `${at}/:id/packing-slip.pdf`, ...all },
  { method: "GET", path: `${at}/:id/label.pdf`, ...all },
];
