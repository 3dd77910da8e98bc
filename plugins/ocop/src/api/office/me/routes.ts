import type { OfficeRoute } from "../office-route";

export const meRoutes: readonly OfficeRoute[] = [{ method: "GET", path: "/office/me", who: "login" }];
