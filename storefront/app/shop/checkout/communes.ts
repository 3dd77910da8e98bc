import { data } from "react-router";
import { buyerApi } from "../../shared/api/answers.server";
import { languageOf } from "../../shared/language";
import type { Route } from "./+types/communes";
import { decidePlace, type PlaceAnswer } from "../../shared/place/decide-place";
import { listCommunes, resolveCommune, type PlaceOption } from "../../shared/place/territory.server";

/** What the browser asks while an address is typed: communes of a province, and what a typed name means. */
export interface CommuneHelp {
  province: string;
  commune: string;
  communes: PlaceOption[];
  answer: PlaceAnswer | null;
}

const MAX_NAME = 80;

/** `GET /thanh-toan/xa?tinh=38&xa=Hoằng Đông`. Names of places are the same for everybody, so they may be cached. */
export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const province = searchParams.get("tinh") ?? "";
  const commune = (searchParams.get("xa") ?? "")
    .replace(/\p{Surrogate}/gu, "")
    .normalize("NFC")
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, MAX_NAME);
  const api = buyerApi(languageOf(request.url));
  const [communes, matches] = await Promise.all([
    listCommunes(api, province),
    province === "" || commune === "" ? null : resolveCommune(api, province, commune),
  ]);
  const help: CommuneHelp = { province, commune, communes, answer: matches === null ? null : decidePlace(matches, "") };
  return data(help, { headers: { "Cache-Control": "public, max-age=3600" } });
}
