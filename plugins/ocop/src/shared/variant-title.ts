/** A product with a single variant carries a technical title ("Default") or its own; buyers never see it. */
export function variantShown(
  variantTitle: string | null | undefined,
  productTitle: string | null | undefined,
): string | null {
  const title = variantTitle?.trim() ?? "";
  return title === "" || title === productTitle || /^default/i.test(title) ? null : title;
}
