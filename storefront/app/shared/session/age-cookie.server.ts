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

/**
 * Answers to a visitor with an age pass may show alcohol, so no cache may keep them or hand them on. Said here for every
 * page and by the parser that the pages read the pass with; the server (server/age-cookie.mjs) is the second wall.
 */
export async function keepFromCaches(request: Request, headers: Headers): Promise<void> {
  if ((await readAgePass(request)) !== null) headers.set("Cache-Control", "private, no-store");
}

/** `Set-Cookie` value that keeps a pass until it runs out. */
export async function rememberAgePass({ pass, expires_at }: { pass: string; expires_at: string }): Promise<string> {
  return cookie().serialize(pass, { expires: new Date(expires_at) });
}
