import { createCookie } from "react-router";
import { isSecure, sessionSecret } from "./secret.server";

/** Browsers refuse a cookie beyond 4096 bytes; the attributes need the rest. */
const MAX_BYTES = 3600;

function cookie() {
  return createCookie("ocop_draft", {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: isSecure(),
    secrets: [sessionSecret()],
  });
}

/**
 * Keeps what a buyer typed at the checkout until the browser closes, so that a detour to
 * the cart loses nothing. Returns null when it is too much for a cookie.
 */
export async function keepDraft(fields: Readonly<Record<string, string>>): Promise<string | null> {
  const header = await cookie().serialize(fields);
  return Buffer.byteLength(header) <= MAX_BYTES ? header : null;
}

/** What was typed before, by field name; empty when nothing was kept. */
export async function readDraft(request: Request): Promise<Record<string, string>> {
  const value: unknown = await cookie().parse(request.headers.get("Cookie"));
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** `Set-Cookie` value that forgets the draft. */
export async function forgetDraft(): Promise<string> {
  return cookie().serialize("", { maxAge: 0 });
}
