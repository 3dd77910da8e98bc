import { createCookie, redirect } from "react-router";
import type { MeAnswer } from "../../../plugins/ocop/src/contract/producer-member";
import { type Answer, buyerApi, type BuyerApi } from "../shared/api/answers.server";
import { inLanguage, languageOf } from "../shared/language";
import { dataOf, type PortalDoor, toLogIn } from "../shared/portal/session.server";
import { privateAnswer } from "../shared/session/private-headers";
import { isSecure } from "../shared/session/secret.server";
import { tokenCookie } from "../shared/session/token-cookie.server";
import { PRODUCER_PORTAL } from "./portal";

/** Keeps a producer's member signed in. */
export const producerCookie = tokenCookie("ocop_producer", "producer");

const HALF_A_DAY = 12 * 60 * 60;

/** Remembers for whom a helper acts. Only a wish: the API asks that producer's permission at every request. */
const actForCookie = () =>
  createCookie("ocop_producer_for", {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: isSecure(),
    maxAge: HALF_A_DAY,
  });

/** `Set-Cookie` value that makes a helper act for a producer; null ends it. */
export async function actFor(producerId: string | null): Promise<string> {
  return producerId === null ? actForCookie().serialize("", { maxAge: 0 }) : actForCookie().serialize(producerId);
}

/** Whoever is signed in: their API, and for whom they act. */
export interface PortalSession {
  api: BuyerApi;
  me: MeAnswer;
}

/** How this portal keeps somebody signed in. */
export const PRODUCER_DOOR: PortalDoor = {
  portal: PRODUCER_PORTAL,
  cookie: producerCookie,
  forget: async () => [await actFor(null)],
};

/** Sends a visitor to the log-in page, and back afterwards to where they were. */
export async function toProducerLogIn(request: Request, expired: boolean): Promise<Response> {
  return toLogIn(request, PRODUCER_DOOR, expired ? "het-han" : null);
}

/** The API with the token of whoever sent a request, or null for a visitor. */
export async function readPortalApi(request: Request): Promise<BuyerApi | null> {
  const token = await producerCookie.read(request);
  if (token === null) return null;
  const helped: unknown = await actForCookie().parse(request.headers.get("Cookie"));
  const forWhom = typeof helped === "string" && helped !== "" ? helped : undefined;
  return buyerApi(languageOf(request.url), token, undefined, undefined, forWhom);
}

/**
 * The API for a form that was sent. A log-in that has run out is no redirect here, which would lose what was typed: the API
 * answers 401, and the page shows that with the form as it was sent.
 */
export async function formApi(request: Request): Promise<BuyerApi> {
  return (await readPortalApi(request)) ?? buyerApi(languageOf(request.url));
}

/**
 * The data of an answer of the producers' API.
 * @throws Response a redirect to the log-in page when the token does not hold any more, the API's status for what is not
 *   allowed or not there, 503 when the API is away
 */
export async function portalData<T>(request: Request, answer: Answer<T>): Promise<T> {
  // The permission to act for somebody is over: the helper is at home again.
  if (!answer.ok && answer.code === "assistance_not_granted")
    throw redirect(inLanguage(languageOf(request.url), "/producer"), {
      status: 303,
      headers: privateAnswer([await actFor(null)]),
    });
  return dataOf(request, PRODUCER_DOOR, answer);
}

/** The session of a request. @throws Response a redirect to the log-in page for a visitor */
export async function requirePortal(request: Request): Promise<PortalSession> {
  const api = await readPortalApi(request);
  if (api === null) throw await toProducerLogIn(request, false);
  return { api, me: await portalData(request, await api.get<MeAnswer>("/producer/me")) };
}
