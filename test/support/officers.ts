import type { OfficeKind, OfficerRole } from "../../plugins/ocop/src/shared/office-vocabulary";
import { demoPerson, fresh, logInAs, type Person, register } from "./portal-people";
import { operator } from "./register";
import { api } from "./stack";

/** An officer whom a test made. */
export interface TestOfficer extends Person {
  office_id: string;
  officer_id: string;
}

/** A demo officer by their address, with a token. */
export const demoOfficer = async (email: string): Promise<Person> => demoPerson("officer", email);

/** A fresh log-in that acts for no office. */
export const officeStranger = async (): Promise<Person> => register("officer");

/** A request to the offices' API; status and parsed answer. */
export async function askOffice(
  { token }: { token: string },
  path: string,
  body?: unknown,
  method = body === undefined ? "GET" : "POST",
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await api(`/office/${path}`, {
    method,
    token,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json().catch(() => ({}))) as Record<string, unknown> };
}

/** A new office of a unit of today or of an ended one; null is the centre. @returns its id */
export async function newOffice(unitCode: string | null, kind: OfficeKind = "coordination"): Promise<string> {
  const office = { name: `Cơ quan Thử nghiệm ${fresh()}`, kind, unit_code: unitCode };
  const { status, body } = await operator("/admin/ocop/offices", office);
  if (status !== 201) throw new Error(`opening an office answered ${status}`);
  return (body.office as { id: string }).id;
}

/** Invites somebody to an office. @returns id and secret of the invitation */
export async function inviteTo(
  officeId: string,
  email: string,
  role: OfficerRole,
): Promise<{ id: string; secret: string }> {
  const { status, body } = await operator(`/admin/ocop/offices/${officeId}/acts`, { act: "invite", email, role });
  if (status !== 201) throw new Error(`inviting answered ${status}`);
  return body.invitation as { id: string; secret: string };
}

/** An officer of an office, who was invited and accepted. */
export async function officerOf(officeId: string, role: OfficerRole): Promise<TestOfficer> {
  const person = await register("officer");
  const { id, secret } = await inviteTo(officeId, person.email, role);
  const { status } = await askOffice(person, "invitations/accept", { secret });
  if (status !== 200) throw new Error(`accepting answered ${status}`);
  return { ...(await logInAs("officer", person)), office_id: officeId, officer_id: id };
}

/** An officer of an office of their own. @param unitCode unit of today or ended one; null is the centre */
export async function officer(role: OfficerRole, unitCode: string | null): Promise<TestOfficer> {
  return officerOf(await newOffice(unitCode), role);
}

/** Takes an officer out of their office. */
export async function removeOfficer({ office_id, officer_id }: TestOfficer): Promise<void> {
  const { status } = await operator(`/admin/ocop/offices/${office_id}/acts`, { act: "remove", officer_id });
  if (status !== 200) throw new Error(`removing answered ${status}`);
}
