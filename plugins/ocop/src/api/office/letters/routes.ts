import {
  letterListQuery,
  letterPdfQuery,
  letterRecipientQuery,
  letterWriteBody,
} from "../../../contract/office-letter";
import { EVERYBODY, type OfficeRoute, WRITERS } from "../office-route";

const at = "/office/letters";

export const letterRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: "/office/letter-templates", who: EVERYBODY },
  { method: "GET", path: "/office/letter-recipients", who: WRITERS, query: letterRecipientQuery },
  { method: "GET", path: at, who: EVERYBODY, query: letterListQuery },
  { method: "POST", path: at, who: WRITERS, body: letterWriteBody },
  { method: "GET", path: `${at}/:id`, who: EVERYBODY },
  { method: "DELETE", path: `${at}/:id`, who: WRITERS },
  { method: "POST", path: `${at}/:id/send`, who: WRITERS },
  { method: "GET", path: `${at}/:id/letters.pdf`, who: EVERYBODY, query: letterPdfQuery },
];
