import type { OfficeMeAnswer } from "../../../plugins/ocop/src/contract/office";
import { type Answer, buyerApi, type BuyerApi } from "../shared/api/answers.server";
import { languageOf } from "../shared/language";
import { dataOf, type PortalDoor, toLogIn } from "../shared/portal/session.server";
import { tokenCookie } from "../shared/session/token-cookie.server";
import { OFFICE_PORTAL } from "./portal";

/** Keeps an officer signed in. */
export const officeCookie = tokenCookie("ocop_office", "officer");

/** How this portal keeps somebody signed in. */
export const OFFICE_DOOR: PortalDoor = { portal: OFFICE_PORTAL, cookie: officeCookie };

/** Whoever acts for an office. */
export interface OfficeMe {
  office: NonNullable<OfficeMeAnswer["office"]>;
  officer: NonNullable<OfficeMeAnswer["officer"]>;
}

/** Whoever is signed in: their API, and for whom they act. */
export interface OfficeSession {
  api: BuyerApi;
  me: OfficeMe;
}

/** The API with the token of whoever sent a request, or null for a visitor. */
export async function readOfficeApi(request: Request): Promise<BuyerApi | null> {
  const token = await officeCookie.read(request);
  return token === null ? null : buyerApi(languageOf(request.url), token);
}

/**
 * The API for a form that was sent. A log-in that has run out is no redirect here, which would lose what was typed: the API
 * answers 401, and the page shows that with the form as it was sent.
 */
export async function formApi(request: Request): Promise<BuyerApi> {
  return (await readOfficeApi(request)) ?? buyerApi(languageOf(request.url));
}

/**
 * The data of an answer of the offices' API.
 * @throws Response a redirect to the log-in page when the token does not hold any more, the API's status for what is not
 *   allowed or not there, 503 when the API is away
 */
export async function officeData<T>(request: Request, answer: Answer<T>): Promise<T> {
  // Whoever was removed while a page stood open has no office any more.
  if (!answer.ok && answer.code === "office_required") throw await toLogIn(request, OFFICE_DOOR, "chua-co-quyen");
  return dataOf(request, OFFICE_DOOR, answer);
}

/** Whoever is signed in, acting for an office or not. @throws Response a redirect to the log-in page for a visitor */
export async function requireLogIn(request: Request): Promise<{ api: BuyerApi; me: OfficeMeAnswer }> {
  const api = await readOfficeApi(request);
  if (api === null) throw await toLogIn(request, OFFICE_DOOR, null);
  return { api, me: await officeData(request, await api.get<OfficeMeAnswer>("/office/me")) };
}

/** The session of a request. @throws Response a redirect to the log-in page for a visitor and for who acts for no office */
export async function requireOffice(request: Request): Promise<OfficeSession> {
  const { api, me } = await requireLogIn(request);
  const { office, officer } = me;
  if (office === null || officer === null) throw await toLogIn(request, OFFICE_DOOR, "chua-co-quyen");
  return { api, me: { office, officer } };
}
