import { redirect } from "react-router";
import type { Answer } from "../api/answers.server";
import { inLanguage, languageOf } from "../language";
import { privateAnswer } from "../session/private-headers";
import type { TokenCookie } from "../session/token-cookie.server";
import type { Portal } from "./portal";

/** How a portal keeps somebody signed in. */
export interface PortalDoor {
  portal: Portal;
  cookie: TokenCookie;
  /** `Set-Cookie` values that end what else is remembered of a log-in. */
  forget?: () => Promise<string[]>;
}

/** Why somebody who was signed in is sent to the log-in page: the log-in is over, or acts for nobody. */
export type WhyLogIn = "het-han" | "chua-co-quyen";

/** `Set-Cookie` values that sign out. */
export async function signedOut({ cookie, forget }: PortalDoor): Promise<string[]> {
  return [await cookie.forget(), ...((await forget?.()) ?? [])];
}

/** Sends a visitor to the log-in page, and back afterwards to where they were. @param why null for who was not signed in */
export async function toLogIn(request: Request, door: PortalDoor, why: WhyLogIn | null): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const query = new URLSearchParams({ "tro-lai": `${pathname.replace(/\.data$/, "")}${search}` });
  if (why !== null) query.set("vi-sao", why);
  const headers = privateAnswer(why === null ? [] : await signedOut(door));
  const address = inLanguage(languageOf(request.url), `${door.portal.root}/dang-nhap?${query}`);
  return redirect(address, { status: 302, headers });
}

/**
 * The data of an answer of a portal's API.
 * @throws Response a redirect to the log-in page when the token does not hold any more, the API's status for what is not
 *   allowed or not there, 503 when the API is away
 */
export async function dataOf<T>(request: Request, door: PortalDoor, answer: Answer<T>): Promise<T> {
  if (answer.ok) return answer.data;
  if (answer.status === 401) throw await toLogIn(request, door, "het-han");
  if (answer.status === 403 || answer.status === 404) throw new Response(null, { status: answer.status });
  throw new Response(null, { status: answer.status >= 500 ? 503 : 502 });
}
