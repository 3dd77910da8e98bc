import { buyerApi } from "../../shared/api/answers.server";
import type { Credentials } from "../../shared/log-in/credentials";

export type DoorProblem = "refused" | "too-often" | "unavailable";
type Outcome = { token: string } | DoorProblem;

/** HTTP status with which a page tells each problem. */
export const DOOR_STATUS: Readonly<Record<DoorProblem, number>> = { refused: 401, "too-often": 429, unavailable: 503 };

async function tokenOf(
  door: string,
  language: string,
  { email, password }: Pick<Credentials, "email" | "password">,
  address: string | undefined,
): Promise<Outcome> {
  const api = buyerApi(language, undefined, address);
  const answer = await api.post<{ token?: string }>(`/auth/producer/emailpass${door}`, { email, password });
  if (answer.ok) return answer.data.token === undefined ? "refused" : { token: answer.data.token };
  if (answer.status === 429) return "too-often";
  return answer.status < 500 ? "refused" : "unavailable";
}

/** Logs in; "refused" for a wrong address or password alike. @param address where the request came from */
export const logIn = async (language: string, typed: Credentials, address: string | undefined): Promise<Outcome> =>
  tokenOf("", language, typed, address);

/** Makes a log-in that acts for nobody yet; "refused" also for an address that has one. */
export const register = async (language: string, typed: Credentials, address: string | undefined): Promise<Outcome> =>
  tokenOf("/register", language, typed, address);

/** A fresh token of the same log-in, which names what it has become meanwhile; null when the API does not give one. */
export async function refreshed(language: string, token: string): Promise<string | null> {
  const answer = await buyerApi(language, token).post<{ token?: string }>("/auth/token/refresh", {});
  return answer.ok ? (answer.data.token ?? null) : null;
}
