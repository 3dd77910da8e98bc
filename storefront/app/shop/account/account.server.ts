import { redirect } from "react-router";
import { accountCookie } from "../../shared/session/account-cookie.server";
import { readCartId } from "../../shared/session/cart-cookie.server";
import { inLanguage, languageOf } from "../../shared/language";
import type { Answer, BuyerApi } from "../../shared/api/answers.server";
import { visitorApi } from "../cart/visitor-api.server";
import { privateAnswer } from "../../shared/session/private-headers";
import { returnQuery } from "./return-path";

/** The API as the signed-in customer uses it. */
export interface AccountSession {
  api: BuyerApi;
  token: string;
}

/** The session of a request, or null for a visitor; whether the token still holds only the API knows. */
export async function readSession(request: Request): Promise<AccountSession | null> {
  const token = await accountCookie.read(request);
  return token === null ? null : { token, api: await visitorApi(request, token) };
}

/**
 * Sends a visitor to the log-in page, and back afterwards to where they were.
 * @param expired the page says that the session has ended
 */
export async function toLogIn(request: Request, expired: boolean): Promise<Response> {
  const language = languageOf(request.url);
  const { pathname, search } = new URL(request.url);
  const query = returnQuery(`${pathname.replace(/\.data$/, "")}${search}`, expired ? "het-han" : null);
  const headers = privateAnswer(expired ? [await accountCookie.forget()] : []);
  return redirect(inLanguage(language, `/tai-khoan/dang-nhap${query}`), { status: 302, headers });
}

/**
 * The data of an answer that only a signed-in customer gets.
 * @throws Response a redirect to the log-in page when the token does not hold any more, 503 when the API is away
 */
export async function ownData<T>(request: Request, answer: Answer<T>): Promise<T> {
  if (answer.ok) return answer.data;
  // A deleted customer's token is well signed, but there is nobody behind it.
  if (answer.status === 401 || answer.status === 404) throw await toLogIn(request, true);
  throw new Response(null, { status: answer.status >= 500 ? 503 : 502 });
}

/** Gives the visitor's cart to the customer who has just signed in; a cart that is gone or ordered stays as it is. */
export async function claimCart(request: Request, { api }: AccountSession): Promise<void> {
  const cartId = await readCartId(request);
  if (cartId !== null) await api.post(`/store/carts/${cartId}/customer?fields=id`, {});
}
