import { createCookie } from "react-router";
import { seal, unseal } from "./seal.server";
import { isSecure } from "./secret.server";

/** As long as the API's token lives. */
const ONE_DAY = 24 * 60 * 60;

/** Keeps one kind of actor signed in. */
export interface TokenCookie {
  /** The API's token of whoever is signed in, or null. */
  read(request: Request): Promise<string | null>;
  /** `Set-Cookie` value that keeps somebody signed in for a day. */
  remember(token: string): Promise<string>;
  /** `Set-Cookie` value that signs out. */
  forget(): Promise<string>;
}

/**
 * A cookie that holds a token of the API, sealed: scripts cannot read it and a page never gets it.
 * @param purpose what the seal is for; a cookie of another purpose opens nothing
 */
export function tokenCookie(name: string, purpose: string): TokenCookie {
  const cookie = () =>
    createCookie(name, { path: "/", sameSite: "lax", httpOnly: true, secure: isSecure(), maxAge: ONE_DAY });
  return {
    async read(request) {
      const value: unknown = await cookie().parse(request.headers.get("Cookie"));
      return typeof value === "string" ? unseal(value, purpose) : null;
    },
    remember: async (token) => cookie().serialize(seal(token, purpose)),
    forget: async () => cookie().serialize("", { maxAge: 0 }),
  };
}
