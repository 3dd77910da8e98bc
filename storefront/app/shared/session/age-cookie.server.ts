import { createCookie } from "react-router";
import { isSecure } from "./secret.server";

/** Name of the cookie; the server keeps no copy of a page that was made with it (server/age-cookie.mjs). */
const NAME = "ocop_age";

function cookie() {
  return createCookie(NAME, { path: "/", sameSite: "lax", httpOnly: true, secure: isSecure() });
}

/** The visitor's age pass of the API, or null. The API judges whether it holds; scripts and pages never get it. */
export async function readAgePass(request: Request): Promise<string | null> {
  const value: unknown = await cookie().parse(request.headers.get("Cookie"));
  return typeof value === "string" && value !== "" && value.length <= 100 ? value : null;
}

/** `Set-Cookie` value that keeps a pass until it runs out. */
export async function rememberAgePass({ pass, expires_at }: { pass: string; expires_at: string }): Promise<string> {
  return cookie().serialize(pass, { expires: new Date(expires_at) });
}
