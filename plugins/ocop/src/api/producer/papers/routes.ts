import { paperBody } from "../../../contract/producer-paper";
import { EDITORS, type ProducerRoute } from "../producer-route";

const at = "/producer/papers";

export const paperRoutes: readonly ProducerRoute[] = [
  { method: "POST", path: at, who: EDITORS, when: "always", body: paperBody },
  { method: "POST", path: `${at}/:id`, who: EDITORS, when: "always", body: paperBody },
  { method: "DELETE", path: `${at}/:id`, who: EDITORS, when: "always" },
  { method: "GET", path: `${at}/:id/file`, who: EDITORS, when: "always" },
  { method: "POST", path: `${at}/:id/file`, who: EDITORS, when: "always" },
];
