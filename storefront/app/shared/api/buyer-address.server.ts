/** Where a buyer's request came from, as the storefront's server saw it; absent under the development server. */
export function buyerAddress(context: unknown): string | undefined {
  const { buyerAddress: address } = (context ?? {}) as { buyerAddress?: unknown };
  return typeof address === "string" ? address : undefined;
}
