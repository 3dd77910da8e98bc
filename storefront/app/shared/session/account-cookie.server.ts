import { createCookie } from "react-router";
import { seal, unseal } from "./seal.server";
import { isSecure } from "./secret.server";

const PURPOSE = "account";
/** As long as the API's token lives. */
const ONE_DAY = 24 * 60 * 60;

function cookie() {
  return createCookie("ocop_account", {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: isSecure(),
    maxAge: ONE_DAY,
  });
}

/**
 * The signed-in customer's token of the API, or null. It is sealed in a cookie that scripts cannot read; a page never
 * gets it.
 */
export async function readAccountToken(request: Request): Promise<string | null> {
  const value: unknown = await cookie().parse(request.headers.get("Cookie"));
  return typeof value === "string" ? unseal(value, PURPOSE) : null;
}

/** `Set-Cookie` value that keeps a customer signed in for a day. */
export async function rememberAccount(token: string): Promise<string> {
  return cookie().serialize(seal(token, PURPOSE));
}

/** `Set-Cookie` value that signs out. */
export async function forgetAccount(): Promise<string> {
  return cookie().serialize("", { maxAge: 0 });
}
