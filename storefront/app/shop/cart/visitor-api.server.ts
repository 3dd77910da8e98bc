import { languageOf } from "../../shared/language";
import { readAgePass } from "../../shared/session/age-cookie.server";
import { buyerApi, type BuyerApi } from "../../shared/api/answers.server";

/** The API as whoever sent a request uses it: in their language, with their age pass; `token` says who is signed in. */
export async function visitorApi(request: Request, token?: string): Promise<BuyerApi> {
  return buyerApi(languageOf(request.url), token, undefined, (await readAgePass(request)) ?? undefined);
}
