/** Pieces in the cart as the browser's own cookie says; 0 when there is none. For `document.cookie`. */
export function cartCountIn(cookies: string): number {
  const found = /(?:^|;\s*)ocop_cart_count=(\d{1,6})(?:;|$)/.exec(cookies);
  return found === null ? 0 : Number(found[1]);
}
