import { buyerApi } from "../api/answers.server";
import type { Credentials } from "../log-in/credentials";
import type { Portal } from "./portal";

export type DoorProblem = "refused" | "too-often" | "unavailable";
type Outcome = { token: string } | DoorProblem;

/** HTTP status with which a page tells each problem. */
export const DOOR_STATUS: Readonly<Record<DoorProblem, number>> = { refused: 401, "too-often": 429, unavailable: 503 };

type Actor = Pick<Portal, "actor">;

async function tokenOf(
  { actor }: Actor,
  door: string,
  language: string,
  { email, password }: Pick<Credentials, "email" | "password">,
  address: string | undefined,
): Promise<Outcome> {
  const api = buyerApi(language, undefined, address);
  const answer = await api.post<{ token?: string }>(`/auth/${actor}/emailpass${door}`, { email, password });
  if (answer.ok) return answer.data.token === undefined ? "refused" : { token: answer.data.token };
  if (answer.status === 429) return "too-often";
  return answer.status < 500 ? "refused" : "unavailable";
}

/** Logs in; "refused" for a wrong address or password alike. @param address where the request came from */
export async function logIn(
  portal: Actor,
  language: string,
  typed: Credentials,
  address: string | undefined,
): Promise<Outcome> {
  return tokenOf(portal, "", language, typed, address);
}

/**
 * Makes a log-in that acts for nobody yet, or uses the one that this address and password have already: Medusa keeps one for
 * an address. "refused" for an address whose password is another.
 */
export async function register(
  portal: Actor,
  language: string,
  typed: Credentials,
  address: string | undefined,
): Promise<Outcome> {
  const made = await tokenOf(portal, "/register", language, typed, address);
  return made === "refused" ? logIn(portal, language, typed, address) : made;
}

/** A fresh token of the same log-in, which names what it has become meanwhile; null when the API does not give one. */
export async function refreshed(language: string, token: string): Promise<string | null> {
  const answer = await buyerApi(language, token).post<{ token?: string }>("/auth/token/refresh", {});
  return answer.ok ? (answer.data.token ?? null) : null;
}
