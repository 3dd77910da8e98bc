import { holidayBody } from "../../../contract/producer-holiday";
import {
  listingCreate,
  listingPictures,
  listingQuery,
  listingStock,
  listingUpdate,
} from "../../../contract/producer-listing";
import { EDITORS, EVERYBODY, type ProducerRoute } from "../producer-route";

const at = "/producer/listings";
const write = { method: "POST", who: EDITORS } as const;

/** Drafts may be written while the application is looked at; what buyers see is for trading producers. */
export const listingRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: at, who: EVERYBODY, when: "always", query: listingQuery },
  { ...write, path: at, when: "always", body: listingCreate },
  { method: "GET", path: `${at}/:id`, who: EVERYBODY, when: "always" },
  { ...write, path: `${at}/:id`, when: "always", body: listingUpdate },
  { method: "DELETE", path: `${at}/:id`, who: EDITORS, when: "always" },
  { ...write, path: `${at}/:id/submit`, when: "trading" },
  { ...write, path: `${at}/:id/withdraw`, when: "always" },
  { ...write, path: `${at}/:id/stock`, when: "always", body: listingStock },
  { ...write, path: `${at}/:id/pictures`, when: "always", body: listingPictures },
];

/** A picture comes as a file (multipart): `api/producer/pictures/upload` reads it, and there is no body to check. */
export const pictureRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/pictures", who: EVERYBODY, when: "always" },
  { method: "POST", path: "/producer/pictures", who: EDITORS, when: "always" },
];

export const holidayRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/holiday", who: EVERYBODY, when: "always" },
  { ...write, path: "/producer/holiday", when: "trading", body: holidayBody },
];
