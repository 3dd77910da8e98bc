import { onDatabase } from "./audit";
import { demoPerson, fresh, logInAs, type Person, register } from "./portal-people";
import { api } from "./stack";

export type { Person };

/** A fresh log-in that belongs to no producer. */
export const stranger = async (): Promise<Person> => register("producer");

/** Logs in again, so that the token names what the person has become meanwhile. */
export const again = async (person: Person): Promise<Person> => logInAs("producer", person);

/** A demo member by its address, with a token. */
export const demoMember = async (email: string): Promise<Person> => demoPerson("producer", email);

/** A request to the producers' API; status and parsed answer. `actFor` is the producer that a helper acts for. */
export async function ask(
  { token, actFor }: { token: string; actFor?: string },
  path: string,
  body?: unknown,
  method = body === undefined ? "GET" : "POST",
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await api(`/producer/${path}`, {
    method,
    token,
    ...(actFor === undefined ? {} : { headers: { "x-act-for": actFor } }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json().catch(() => ({}))) as Record<string, unknown> };
}

/** A new producer with one owner, in the status given. */
export async function newProducer(status = "active"): Promise<Person & { producer_id: string }> {
  const person = await stranger();
  const name = `Hợp tác xã Thử nghiệm ${fresh()}`;
  const joined = await ask(person, "applications", { name, kind: "cooperative" });
  if (joined.status !== 201) throw new Error(`joining answered ${joined.status}`);
  const owner = await again(person);
  const { body } = await ask(owner, "me");
  const { id } = body.producer as { id: string };
  await onDatabase((client) => client.query("update producer set status = $1 where id = $2", [status, id]));
  return { ...owner, producer_id: id };
}

/** A member whom an owner invited, and who accepted. */
export async function invited(owner: Person, role: string): Promise<Person & { member_id: string }> {
  const person = await stranger();
  const { body } = await ask(owner, "members", { email: person.email, role });
  const { secret, id } = body.invitation as { secret: string; id: string };
  const accepted = await ask(person, "invitations/accept", { secret });
  if (accepted.status !== 200) throw new Error(`accepting answered ${accepted.status}`);
  return { ...(await again(person)), member_id: id };
}

/**
 * An owner of a producer that no test made, such as one of the demo: the owner of a new producer changes sides.
 * @returns the person, and how to take them out again
 */
export async function ownerOf(producerId: string): Promise<Person & { leave: () => Promise<void> }> {
  const { producer_id, ...owner } = await newProducer();
  const move = "update producer_member set producer_id = $1 where producer_id = $2 returning id";
  const { rows } = await onDatabase((client) => client.query<{ id: string }>(move, [producerId, producer_id]));
  const leave = async () => {
    const remove = "update producer_member set status = 'removed', removed_at = now() where id = $1";
    await onDatabase((client) => client.query(remove, [rows[0]?.id]));
  };
  return { ...owner, leave };
}
