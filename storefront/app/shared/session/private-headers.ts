/**
 * Pages of whoever is signed in are theirs alone: kept by no cache, found by no search engine, told to no other site (but to
 * this one: without a referrer a plain form has no origin either, and its action refuses it).
 */
export const privateHeaders = {
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
  "Referrer-Policy": "same-origin",
} as const;

/** Those headers with cookies. */
export function privateAnswer(cookies: readonly string[] = []): Headers {
  const headers = new Headers(privateHeaders);
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return headers;
}
