import { apiJson, stack } from "./stack";

/** A log-in of a portal that a test made. */
export interface Person {
  email: string;
  password: string;
  token: string;
}

type Actor = "producer" | "officer";

const PASSWORD = "Thu-Nghiem-2026";
let made = 0;

async function tokenOf(actor: Actor, door: string, email: string, password: string): Promise<Person> {
  const body = JSON.stringify({ email, password });
  const { token } = await apiJson<{ token: string }>(`/auth/${actor}/emailpass${door}`, { method: "POST", body });
  return { email, password, token };
}

/** A number that no other person of this run has. */
export function fresh(): string {
  made += 1;
  return `${Date.now().toString(36)}-${made}`;
}

/** A fresh log-in that acts for nobody. */
export async function register(actor: Actor): Promise<Person> {
  return tokenOf(actor, "/register", `thu-nghiem-${fresh()}@ocop.example`, PASSWORD);
}

/** Logs in again, so that the token names what the person has become meanwhile. */
export async function logInAs(actor: Actor, { email, password }: Pick<Person, "email" | "password">): Promise<Person> {
  return tokenOf(actor, "", email, password);
}

/** Somebody of the demo by their address, with a token. */
export async function demoPerson(actor: Actor, email: string): Promise<Person> {
  const login = stack().logins.find((one) => one.email === email);
  if (login === undefined) throw new Error(`the demo has no login ${email}`);
  return logInAs(actor, { email, password: login.password });
}
