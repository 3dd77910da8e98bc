import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { stackFolder } from "./stack";

/** The same token with other days of issue and expiry (seconds since 1970), signed as the tested shop signs. */
function signedAnew(token: string, times: { iat: number; exp: number }): string {
  const [head = "", body = ""] = token.split(".");
  const claims = JSON.parse(Buffer.from(body, "base64url").toString()) as Record<string, unknown>;
  const payload = Buffer.from(JSON.stringify({ ...claims, ...times })).toString("base64url");
  const { jwt } = JSON.parse(readFileSync(path.join(stackFolder(), "secrets.json"), "utf8")) as { jwt: string };
  const secret = process.env.JWT_SECRET ?? jwt;
  const signature = createHmac("sha256", secret).update(`${head}.${payload}`).digest("base64url");
  return `${head}.${payload}.${signature}`;
}

/** A token as it is the day after it ran out, and the same signed for tomorrow, which proves the signature. */
export function expiredToken(token: string): { expired: string; valid: string } {
  const now = Math.floor(Date.now() / 1000);
  const day = 86_400;
  return {
    expired: signedAnew(token, { iat: now - 2 * day, exp: now - day }),
    valid: signedAnew(token, { iat: now - 1, exp: now + day }),
  };
}
