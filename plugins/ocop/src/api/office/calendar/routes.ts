import { calendarExampleBody, calendarQuery, cyclePeriodBody } from "../../../contract/office-calendar";
import { EVERYBODY, type OfficeRoute, WRITERS } from "../office-route";

const at = "/office/calendar";

export const calendarRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: at, who: EVERYBODY, query: calendarQuery },
  { method: "POST", path: at, who: WRITERS, body: cyclePeriodBody },
  { method: "GET", path: `${at}/calendar.ics`, who: EVERYBODY, query: calendarQuery },
  { method: "POST", path: `${at}/examples`, who: WRITERS, body: calendarExampleBody },
  { method: "POST", path: `${at}/:id`, who: WRITERS, body: cyclePeriodBody },
  { method: "DELETE", path: `${at}/:id`, who: WRITERS },
];
