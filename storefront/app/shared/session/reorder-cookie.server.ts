import { createCookie } from "react-router";
import { isSecure, sessionSecret } from "./secret.server";

/** Browsers refuse a cookie beyond 4096 bytes; the attributes need the rest. */
const MAX_BYTES = 3600;
const TEN_MINUTES = 600;

function cookie() {
  return createCookie("ocop_reorder", {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: isSecure(),
    maxAge: TEN_MINUTES,
    secrets: [sessionSecret()],
  });
}

/**
 * `Set-Cookie` value that carries the outcome of a reorder to the page that tells it. Items are dropped from the end
 * until the rest fits.
 */
export async function keepReorder<T extends { left_out: unknown[] }>(outcome: T): Promise<string> {
  for (let length = outcome.left_out.length; ; length -= 1) {
    const header = await cookie().serialize({ ...outcome, left_out: outcome.left_out.slice(0, length) });
    if (Buffer.byteLength(header) <= MAX_BYTES || length === 0) return header;
  }
}

/** What {@link keepReorder} wrote; null when there is nothing. Signed, so its shape is the one that was written. */
export async function readReorder<T>(request: Request): Promise<T | null> {
  const value: unknown = await cookie().parse(request.headers.get("Cookie"));
  return typeof value === "object" && value !== null ? (value as T) : null;
}
