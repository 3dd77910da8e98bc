import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import { officeData, requireOffice } from "../session.server";
import { officePath } from "../rating/act.server";

/** Below the API's address of one round. */
export function roundApi(id: string, rest = ""): string {
  return `/office/rating-rounds/${encodeURIComponent(id)}${rest}`;
}

/** Below the pages of one round, in the language of a request. */
export function roundPath(request: Request, id: string, rest = ""): string {
  return officePath(request, `dot-danh-gia/${encodeURIComponent(id)}${rest}`);
}

/** The round of a page. @throws Response 404 for one of another office */
export async function readRound(request: Request, id: string): Promise<RoundAnswer> {
  const { api } = await requireOffice(request);
  return (await officeData(request, await api.get<{ round: RoundAnswer }>(roundApi(id)))).round;
}
