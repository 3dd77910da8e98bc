import { data, redirect } from "react-router";
import type { SupplyAskAnswer } from "../../../../plugins/ocop/src/contract/supply-ask";
import { type BuyerApi, buyerApi } from "../../shared/api/answers.server";
import { readOrNull } from "../../shared/api/client.server";
import type { CatalogueAnswer } from "../../shared/api/types";
import { todayInVietnam } from "../../shared/format/date";
import { inLanguage, type Language } from "../../shared/language";
import { decidePlace } from "../../shared/place/decide-place";
import { listProvinces, resolveCommune } from "../../shared/place/territory.server";
import { privateAnswer } from "../../shared/session/private-headers";
import { SOURCING_PATH } from "../layout/navigation";
import { askBody, type AskFaults, askFaults, refusedFaults, type TypedAsk } from "./ask-form";

type Facets = Pick<CatalogueAnswer["facets"], "sub_group" | "standard">;

/** What the lists of the form offer; a list that is away leaves its box empty, and the rest works on. */
export async function loadChoices(language: Language) {
  const [provinces, catalogue] = await Promise.all([
    listProvinces(buyerApi(language)),
    readOrNull<{ facets: Facets }>(language, "/store/catalogue", { limit: 1 }).catch(() => null),
  ]);
  const sub_groups = (catalogue?.facets.sub_group ?? []).map(({ label, parent }) => ({ label, group: parent ?? "" }));
  return { provinces, sub_groups, standards: (catalogue?.facets.standard ?? []).map(({ label }) => label) };
}

/** The commune that was named, today's or a former one: its code, or several to choose of, or none. */
async function communeOf(
  api: BuyerApi,
  { province, commune }: TypedAsk,
): Promise<{ code: string | null; several: string[]; known: boolean }> {
  if (commune === "") return { code: null, several: [], known: true };
  const place = decidePlace(await resolveCommune(api, province, commune), "");
  if (place.kind === "unknown") return { code: null, several: [], known: false };
  if (place.kind === "choose") {
    return { code: null, several: place.matches.map(({ communeName }) => communeName), known: true };
  }
  return { code: place.match.communeCode, several: [], known: true };
}

/** What was wrong with a request that was sent, with all that was typed. */
interface Refused {
  faults: AskFaults;
  /** Communes of today that the typed name may mean. */
  communes: string[];
  /** A hidden box was filled in: by a program, or by a browser that means well. */
  robot: boolean;
  /** What the API said, "" where it said nothing. */
  message: string | null;
}

/** Sends a request; what was typed comes back when it is refused. @param address where the visitor's request came from */
export async function sendAsk(language: Language, typed: TypedAsk, address: string | undefined) {
  const refuse = (status: number, sent: Partial<Refused>) => {
    const whole: Refused = { faults: {}, communes: [], robot: false, message: null, ...sent };
    return data({ typed, ...whole }, { status, headers: privateAnswer() });
  };
  if (typed.website !== "") return refuse(400, { robot: true });
  const api = buyerApi(language, undefined, address);
  const faults = askFaults(typed, todayInVietnam());
  const named = faults.province === undefined ? typed : { ...typed, commune: "" };
  // An API that is away is an error page elsewhere; here it must not take along what was typed.
  const commune = await communeOf(api, named).catch(() => null);
  if (commune === null) return refuse(503, {});
  const { code, several, known } = commune;
  if (!known) faults.commune = "commune";
  if (Object.keys(faults).length > 0 || several.length > 0) return refuse(400, { faults, communes: several });
  const answer = await api.post<SupplyAskAnswer>("/store/supply-requests", askBody(typed, code));
  if (!answer.ok) {
    const place: AskFaults = answer.code === "place_not_found" ? { province: "choice" } : {};
    return refuse(answer.status, { faults: { ...refusedFaults(answer.fields), ...place }, message: answer.message });
  }
  const sent = `${SOURCING_PATH}/da-gui?ma=${encodeURIComponent(answer.data.reference)}`;
  return redirect(inLanguage(language, sent), { status: 303, headers: privateAnswer() });
}
