/** Only for a developer's machine; a production start brings its own secret. */
const DEVELOPMENT_SECRET = "development-only-session-secret";

/** Key that signs the buyer's cookies. Throws in production when it is missing. */
export function sessionSecret(): string {
  const given = process.env.SESSION_SECRET;
  if (given !== undefined && given !== "") return given;
  if (process.env.NODE_ENV === "production" && process.env.STOREFRONT_URL?.startsWith("https://")) {
    throw new Error("SESSION_SECRET is not set");
  }
  return DEVELOPMENT_SECRET;
}

/** Cookies travel only over TLS where the shop's public address has it. */
export function isSecure(): boolean {
  return process.env.STOREFRONT_URL?.startsWith("https://") ?? false;
}
