import { buyerApi } from "../cart/api.server";
import type { Credentials } from "./credentials";

/**
 * Makes an account. Whether the address had one before is told to nobody: the answer is the same, and an account that
 * is there already stays as it is.
 * @returns false when the API is away
 */
export async function register(language: string, { name, email, password }: Credentials): Promise<boolean> {
  const api = buyerApi(language);
  const identity = await api.post<{ token?: string }>("/auth/customer/emailpass/register", { email, password });
  if (!identity.ok) return identity.status < 500;
  const { token } = identity.data;
  if (token === undefined) return false;
  const customer = await buyerApi(language, token).post("/store/customers?fields=id", {
    email,
    ...(name === "" ? {} : { first_name: name }),
  });
  return customer.ok || customer.status < 500;
}
