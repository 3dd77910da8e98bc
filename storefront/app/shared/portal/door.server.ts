import { data, redirect } from "react-router";
import { buyerAddress } from "../api/buyer-address.server";
import { inLanguage, languageOf } from "../language";
import { type CredentialFaults, logInFaults, readCredentials, registrationFaults } from "../log-in/credentials";
import { privateAnswer } from "../session/private-headers";
import { readForm } from "../session/read-form.server";
import { DOOR_STATUS, type DoorProblem, logIn, register } from "./log-in.server";
import { portalReturn } from "./return-path";
import { type PortalDoor, signedOut } from "./session.server";

type Context = Parameters<typeof buyerAddress>[0];

/** Loader of a portal's doors: where to go afterwards, and why somebody was sent here. */
export function doorData(request: Request, { portal }: PortalDoor) {
  const { searchParams } = new URL(request.url);
  const target = portalReturn(portal.root, searchParams);
  return data({ target, why: searchParams.get("vi-sao") }, { headers: privateAnswer() });
}

/** Action of the log-in and registration pages of a portal. */
export async function enter(request: Request, context: Context, door: PortalDoor, how: "log-in" | "register") {
  const language = languageOf(request.url);
  const typed = readCredentials(await readForm(request));
  const refuse = (status: number, faults: CredentialFaults, problem: DoorProblem | null) =>
    data({ name: typed.name, email: typed.email, faults, problem }, { status, headers: privateAnswer() });
  const faults = how === "log-in" ? logInFaults(typed) : registrationFaults(typed);
  if (Object.keys(faults).length > 0) return refuse(400, faults, null);
  const tokenOf = how === "log-in" ? logIn : register;
  const answer = await tokenOf(door.portal, language, typed, buyerAddress(context));
  if (typeof answer === "string") return refuse(DOOR_STATUS[answer], {}, answer);
  const { searchParams } = new URL(request.url);
  const target = portalReturn(door.portal.root, searchParams) ?? inLanguage(language, door.portal.root);
  return redirect(target, { status: 303, headers: privateAnswer([await door.cookie.remember(answer.token)]) });
}

/** Loader of the way out: a link must not sign anybody out, only the form does. */
export function staySignedIn(request: Request, { portal }: PortalDoor): Response {
  return redirect(inLanguage(languageOf(request.url), portal.root), { headers: privateAnswer() });
}

/** Action of the way out. */
export async function leave(request: Request, door: PortalDoor): Promise<Response> {
  const address = inLanguage(languageOf(request.url), `${door.portal.root}/dang-nhap`);
  return redirect(address, { status: 303, headers: privateAnswer(await signedOut(door)) });
}
