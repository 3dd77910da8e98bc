import {
  dossierAnswerBody,
  dossierCreate,
  dossierFileQuery,
  dossierPartBody,
  dossierScoresBody,
  dossierSheetBody,
  dossierSubmitBody,
  dossierWithdrawBody,
} from "../../../contract/dossier";
import { EDITORS, type ProducerRoute } from "../producer-route";

const at = "/producer/dossiers";
const editors = { who: EDITORS, when: "always" } as const;

/** A product may be rated before a producer sells anything here, so nothing of this waits for it to be active. */
export const dossierRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/criteria-sets", ...editors },
  { method: "GET", path: at, ...editors },
  { method: "POST", path: at, ...editors, body: dossierCreate },
  { method: "GET", path: `${at}/:id`, ...editors },
  { method: "POST", path: `${at}/:id`, ...editors, body: dossierSheetBody },
  { method: "POST", path: `${at}/:id/parts/:part`, ...editors, body: dossierPartBody },
  { method: "POST", path: `${at}/:id/files`, ...editors, query: dossierFileQuery },
  { method: "GET", path: `${at}/:id/files/:file`, ...editors },
  { method: "DELETE", path: `${at}/:id/files/:file`, ...editors },
  { method: "POST", path: `${at}/:id/scores`, ...editors, body: dossierScoresBody },
  { method: "POST", path: `${at}/:id/submit`, ...editors, body: dossierSubmitBody },
  { method: "POST", path: `${at}/:id/answer`, ...editors, body: dossierAnswerBody },
  { method: "POST", path: `${at}/:id/withdraw`, ...editors, body: dossierWithdrawBody },
];
