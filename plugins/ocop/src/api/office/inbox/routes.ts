import { EVERYBODY, type OfficeRoute } from "../office-route";

export const inboxRoutes: readonly OfficeRoute[] = [{ method: "GET", path: "/office/inbox", who: EVERYBODY }];
