import { data } from "react-router";
import { privateAnswer } from "../../shared/session/private-headers";
import { officeData, requireOffice } from "../session.server";
import { apiQuery, type FilterSet, readFilters } from "./filters";
import { unitChoices } from "./units.server";

/**
 * A page of a list of the register, filtered as its address says, with the units to filter by.
 * @param path of the list in the API
 * @throws Response as `requireOffice` and `officeData` do
 */
export async function readList<List>(request: Request, set: FilterSet, path: string) {
  const { api, me } = await requireOffice(request);
  const search = new URL(request.url).searchParams;
  const filters = readFilters(set, search);
  const { query, page } = apiQuery(filters, search);
  const [answer, units] = await Promise.all([api.get<List>(`${path}?${query}`), unitChoices(api, me)]);
  return data({ list: await officeData(request, answer), filters, page, units }, { headers: privateAnswer() });
}
