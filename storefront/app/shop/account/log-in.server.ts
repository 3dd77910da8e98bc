import type { BuyerApi } from "../../shared/api/answers.server";
import type { Credentials } from "../../shared/log-in/credentials";

const WRONG = new Set([400, 401]);

/** A token of the customer, "refused" for a wrong address or password alike, "too-often" after many, or "unavailable". */
export async function logIn(
  api: BuyerApi,
  { email, password }: Pick<Credentials, "email" | "password">,
): Promise<{ token: string } | "refused" | "too-often" | "unavailable"> {
  const answer = await api.post<{ token?: string }>("/auth/customer/emailpass", { email, password });
  if (!answer.ok && answer.status === 429) return "too-often";
  if (!answer.ok) return WRONG.has(answer.status) ? "refused" : "unavailable";
  return answer.data.token === undefined ? "refused" : { token: answer.data.token };
}
