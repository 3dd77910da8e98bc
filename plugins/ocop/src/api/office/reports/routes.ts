import { planBody, planQuery } from "../../../contract/office-plan";
import { overTimeQuery, publishedQuery, totalsQuery } from "../../../contract/office-report";
import { salesQuery } from "../../../contract/office-sales";
import { yearlyQuery } from "../../../contract/office-yearly";
import { EVERYBODY, type OfficeRoute, REGISTRARS } from "../office-route";

/** Every officer reads the reports of the own area; the registrar writes the plan. */
export const reportRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: "/office/reports/totals", who: EVERYBODY, query: totalsQuery },
  { method: "GET", path: "/office/reports/over-time", who: EVERYBODY, query: overTimeQuery },
  { method: "GET", path: "/office/reports/published", who: EVERYBODY, query: publishedQuery },
  { method: "GET", path: "/office/reports/plan", who: EVERYBODY, query: planQuery },
  { method: "GET", path: "/office/reports/sales", who: EVERYBODY, query: salesQuery },
  { method: "GET", path: "/office/reports/yearly", who: EVERYBODY, query: yearlyQuery },
  { method: "GET", path: "/office/reports/yearly.pdf", who: EVERYBODY, query: yearlyQuery },
  { method: "POST", path: "/office/plans", who: REGISTRARS, body: planBody },
];
