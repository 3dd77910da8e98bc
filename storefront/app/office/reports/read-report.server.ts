import { officeData, requireOffice } from "../session.server";
import { apiQuery, type ReportParameter } from "./query";

/**
 * Reads a report as its address asks for it. An address that the API cannot take gives the usual report, and says so.
 * @throws Response a redirect to the log-in page, or the API's status
 */
export async function readReport<Report>(
  request: Request,
  name: string,
  allowed: readonly ReportParameter[],
): Promise<{ report: Report; ignored: boolean }> {
  const { api } = await requireOffice(request);
  const { query, ignored } = apiQuery(new URL(request.url).searchParams, allowed);
  const answer = await api.get<Report>(`/office/reports/${name}?${query}`);
  if (answer.ok || answer.status !== 400) return { report: await officeData(request, answer), ignored };
  return { report: await officeData(request, await api.get<Report>(`/office/reports/${name}`)), ignored: true };
}
