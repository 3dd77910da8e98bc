import { redirect } from "react-router";
import type { MeAnswer } from "../../../plugins/ocop/src/contract/producer-member";
import { type Answer, buyerApi, type BuyerApi } from "../shared/api/answers.server";
import { inLanguage, languageOf } from "../shared/language";
import { privateAnswer } from "../shared/session/private-headers";
import { tokenCookie } from "../shared/session/token-cookie.server";

/** Keeps a producer's member signed in. */
export const producerCookie = tokenCookie("ocop_producer", "producer");

/** Whoever is signed in: their API, and for whom they act. */
export interface PortalSession {
  api: BuyerApi;
  me: MeAnswer;
}

/** Sends a visitor to the log-in page, and back afterwards to where they were. */
export async function toProducerLogIn(request: Request, expired: boolean): Promise<Response> {
  const language = languageOf(request.url);
  const { pathname, search } = new URL(request.url);
  const query = new URLSearchParams({ "tro-lai": `${pathname.replace(/\.data$/, "")}${search}` });
  if (expired) query.set("vi-sao", "het-han");
  const headers = privateAnswer(expired ? [await producerCookie.forget()] : []);
  return redirect(inLanguage(language, `/producer/dang-nhap?${query}`), { status: 302, headers });
}

/** The API with the token of whoever sent a request, or null for a visitor. */
export async function readPortalApi(request: Request): Promise<BuyerApi | null> {
  const token = await producerCookie.read(request);
  return token === null ? null : buyerApi(languageOf(request.url), token);
}

/**
 * The data of an answer of the producers' API.
 * @throws Response a redirect to the log-in page when the token does not hold any more, the API's status for what is not
 *   allowed or not there, 503 when the API is away
 */
export async function portalData<T>(request: Request, answer: Answer<T>): Promise<T> {
  if (answer.ok) return answer.data;
  if (answer.status === 401) throw await toProducerLogIn(request, true);
  if (answer.status === 403 || answer.status === 404) throw new Response(null, { status: answer.status });
  throw new Response(null, { status: answer.status >= 500 ? 503 : 502 });
}

/** The session of a request. @throws Response a redirect to the log-in page for a visitor */
export async function requirePortal(request: Request): Promise<PortalSession> {
  const api = await readPortalApi(request);
  if (api === null) throw await toProducerLogIn(request, false);
  return { api, me: await portalData(request, await api.get<MeAnswer>("/producer/me")) };
}
