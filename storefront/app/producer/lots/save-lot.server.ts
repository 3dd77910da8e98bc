import { data, redirect } from "react-router";
import type { LotDetail, LotProductsAnswer } from "../../../../plugins/ocop/src/contract/lot";
import { inLanguage, languageOf } from "../../shared/language";
import { privateAnswer } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { formApi } from "../session.server";
import { faultsOf, type LotFormFaults, lotRequest, readLotFields } from "./lot-fields";
import { lotTexts } from "./texts";

/**
 * Sends the form of a lot and leads to the lot; what is at fault comes back beside what was typed.
 * @param path of the API: a new lot's, or the draft's
 */
export async function saveLot(request: Request, path: string) {
  const api = await formApi(request);
  const language = languageOf(request.url);
  const typed = readLotFields(await readForm(request));
  const refuse = (status: number, faults: LotFormFaults, message: string | null) =>
    data({ typed, status, faults, message }, { status, headers: privateAnswer() });
  const goods = await api.get<LotProductsAnswer>("/producer/lot-products");
  if (!goods.ok) return refuse(goods.status, {}, goods.message);
  const ready = lotRequest(typed, goods.data.products, lotTexts(language).faults);
  if ("faults" in ready) return refuse(400, ready.faults, null);
  const answer = await api.post<{ lot: LotDetail }>(path, ready.request);
  if (answer.ok) {
    const target = inLanguage(language, `/producer/lo-hang/${answer.data.lot.id}`);
    throw redirect(target, { status: 303, headers: privateAnswer() });
  }
  const faults = faultsOf(answer);
  return refuse(answer.status, faults, Object.keys(faults).length > 0 ? null : answer.message);
}
