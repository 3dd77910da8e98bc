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

/** The page on which a card is entered, in both languages. */
const CARD_PAGE = /^(\/en)?\/thanh-toan\/the\/?$/;

/**
 * What the card page's policy lets in beside the shop's own: Stripe's script, its frames and its API, as Stripe documents
 * it. Every other page lets in none of it.
 * @param {string} path
 */
function cardSources(path) {
  const url = process.env.STRIPE_JS_URL ?? "https://js.stripe.com/v3/";
  if (!CARD_PAGE.test(path) || !URL.canParse(url)) return { script: "", connect: "", frame: "", image: "" };
  const { origin } = new URL(url);
  if (origin !== "https://js.stripe.com")
    return { script: ` ${origin}`, connect: ` ${origin}`, frame: ` ${origin}`, image: "" };
  const scripts = " https://js.stripe.com https://*.js.stripe.com";
  return {
    script: scripts,
    connect: " https://api.stripe.com",
    frame: `${scripts} https://hooks.stripe.com`,
    image: " https://*.stripe.com",
  };
}

/**
 * Headers of every page: scripts only of ours and with this answer's nonce,
 * nobody frames the shop, personal pages are stored nowhere.
 * @type {import("express").RequestHandler}
 */
export function securityHeaders(req, res, next) {
  const nonce = randomBytes(16).toString("base64");
  res.locals.nonce = nonce;
  const card = cardSources(req.path);
  const media = process.env.API_URL ?? "http://localhost:9000";
  res.set({
    "Content-Security-Policy": [
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}'${card.script}`,
      "style-src 'self' 'unsafe-inline'",
      `img-src 'self' data: blob: ${media}${tileHost()}${card.image}`,
      "font-src 'self'",
      `connect-src 'self'${tileHost()}${card.connect}`,
      `frame-src 'self'${card.frame}`,
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
