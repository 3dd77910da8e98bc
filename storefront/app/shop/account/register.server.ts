import { buyerApi } from "../../shared/api/answers.server";
import type { Credentials } from "../../shared/log-in/credentials";

/**
 * Makes an account. Whether the address had one before is told to nobody: the answer is the same, and an account that
 * is there already stays as it is.
 * @param address where the buyer's request came from
 * @returns "unavailable" when the API is away, "too-often" when it has had enough of the attempts
 */
export async function register(
  language: string,
  { name, email, password }: Credentials,
  address: string | undefined,
): Promise<"done" | "too-often" | "unavailable"> {
  const api = buyerApi(language, undefined, address);
  const outcome = (status: number) => (status < 500 ? "done" : "unavailable");
  const identity = await api.post<{ token?: string }>("/auth/customer/emailpass/register", { email, password });
  if (!identity.ok) return identity.status === 429 ? "too-often" : outcome(identity.status);
  const { token } = identity.data;
  if (token === undefined) return "unavailable";
  const customer = await buyerApi(language, token).post("/store/customers?fields=id", {
    email,
    ...(name === "" ? {} : { first_name: name }),
  });
  return customer.ok ? "done" : outcome(customer.status);
}
