import { randomBytes } from "node:crypto";
import { isPersonal } from "./page-cache.mjs";

/** Host of the map tiles, where an operator configured some. */
function tileHost() {
  const url = process.env.TILE_URL;
  if (url === undefined || url === "") return "";
  try {
    return ` ${new URL(url.replace(/\{s\}\.?/, "")).origin}`;
  } catch {
    return "";
  }
}

/**
 * Headers of every page: scripts only of ours and with this answer's nonce,
 * nobody frames the shop, personal pages are stored nowhere.
 * @type {import("express").RequestHandler}
 */
export function securityHeaders(req, res, next) {
  const nonce = randomBytes(16).toString("base64");
  res.locals.nonce = nonce;
  const media = process.env.API_URL ?? "http://localhost:9000";
  res.set({
    "Content-Security-Policy": [
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}'`,
      "style-src 'self' 'unsafe-inline'",
      `img-src 'self' data: blob: ${media}${tileHost()}`,
      "font-src 'self'",
      `connect-src 'self'${tileHost()}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join("; "),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(self)",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": isPersonal(req.path)
      ? "private, no-store"
      : "public, max-age=0, s-maxage=60, stale-while-revalidate=300",
  });
  if (process.env.STOREFRONT_URL?.startsWith("https://") === true)
    res.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  next();
}
