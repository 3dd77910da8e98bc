import { readFileSync } from "node:fs";
import path from "node:path";
import type { StackFile } from "../../backend/dev/stack-file";

/** The data folder of the shop that the tests run against. */
export function stackFolder(): string {
  return process.env.OCOP_TEST_DATA ?? path.resolve(__dirname, "..", "..", ".data", "test");
}

/** The shop that the tests run against: what its stack file says. */
export function stack(): StackFile {
  return JSON.parse(readFileSync(path.join(stackFolder(), "stack.json"), "utf8")) as StackFile;
}

/** A request to the API with the publishable key; relative path. */
export async function api(pathname: string, init: RequestInit & { token?: string } = {}): Promise<Response> {
  const { token, headers, ...rest } = init;
  return fetch(new URL(pathname, stack().api), {
    ...rest,
    headers: {
      "x-publishable-api-key": stack().publishable_key,
      ...(rest.body === undefined || rest.body === null ? {} : { "content-type": "application/json" }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(headers as Record<string, string> | undefined),
    },
  });
}

/** The JSON answer of a request that must succeed. */
export async function apiJson<T>(pathname: string, init: RequestInit & { token?: string } = {}): Promise<T> {
  const answer = await api(pathname, init);
  if (!answer.ok)
    throw new Error(`${init.method ?? "GET"} ${pathname} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

const tokens = new Map<string, Promise<string>>();
const ACTOR: Record<string, string> = { operator: "user", customer: "customer" };

async function logIn(role: string): Promise<string> {
  const login = stack().logins.find((one) => one.role === role);
  if (login === undefined) throw new Error(`The demo has no login for the role ${role}.`);
  const { token } = await apiJson<{ token: string }>(`/auth/${ACTOR[role] ?? role}/emailpass`, {
    method: "POST",
    body: JSON.stringify({ email: login.email, password: login.password }),
  });
  return token;
}

/** A token of a demo login; one login a role and run. */
export async function token(role: "operator" | "customer"): Promise<string> {
  const known = tokens.get(role) ?? logIn(role);
  tokens.set(role, known);
  return known;
}
