/** Pages of one buyer are kept by no cache, neither ours nor the browser's. */
export const privateHeaders = { "Cache-Control": "private, no-store" } as const;

/** Response headers that set several cookies on a page of one buyer. */
export function withCookies(cookies: readonly string[]): Headers {
  const headers = new Headers(privateHeaders);
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return headers;
}
