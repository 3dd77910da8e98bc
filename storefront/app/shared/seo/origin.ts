/**
 * The public address of the shop, without a slash at the end. In the browser it
 * is the page's own; both agree where STOREFRONT_URL is set right.
 */
export function useOrigin(): string {
  return publicOrigin();
}

export function publicOrigin(): string {
  if (typeof document !== "undefined") return window.location.origin;
  return (process.env.STOREFRONT_URL ?? "http://localhost:3000").replace(/\/$/, "");
}
