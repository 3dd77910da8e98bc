import { placeWordQuery } from "../../../contract/search-word";
import { EVERYBODY, type OfficeRoute } from "../office-route";

export const searchWordRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: "/office/search-words", who: EVERYBODY, query: placeWordQuery },
];
