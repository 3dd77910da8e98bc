/**
 * What a pattern captures of a request's path, decoded as Express decodes the parts it hands to routes; nothing where it
 * does not match. Express takes `/store/Carts/…` and `cart%5F1` for the same addresses as `/store/carts/…` and `cart_1`:
 * whatever guards a route must read the path as it does, so patterns over paths carry the flag `i`, and a test of all
 * middlewares sees to it.
 */
export function pathParts(pattern: RegExp, { path }: { path: string }): (string | undefined)[] | null {
  // The first middleware of all refuses what cannot be decoded.
  const found = pattern.exec(path);
  return found && found.slice(1).map((part) => (part === undefined ? undefined : decodeURIComponent(part)));
}
