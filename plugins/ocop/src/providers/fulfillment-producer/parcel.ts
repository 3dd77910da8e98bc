import { DEFAULT_PIECE_GRAMS, type Parcel } from "../../shared/delivery-fee";

interface ContextItem {
  quantity?: unknown;
  unit_price?: unknown;
  requires_shipping?: boolean;
  variant?: { weight?: unknown } | null;
  product?: { weight?: unknown } | null;
}

/** A weight in grams, or null when none was given. */
function grams(weight: unknown): number | null {
  const number = Number(weight ?? 0);
  return Number.isFinite(number) && number > 0 ? number : null;
}

/** The parcel that Medusa's context describes: the option's own lines, and the address as far as it is known. */
export function parcelOf(context: { items?: unknown; shipping_address?: { province?: string | null } | null }): Parcel {
  const items = (Array.isArray(context.items) ? context.items : []) as ContextItem[];
  const shipped = items.filter((item) => item.requires_shipping !== false);
  return shipped.reduce<Parcel>(
    (parcel, item) => {
      const pieces = Number(item.quantity ?? 0);
      const piece = grams(item.variant?.weight) ?? grams(item.product?.weight) ?? DEFAULT_PIECE_GRAMS;
      return {
        ...parcel,
        goods: parcel.goods + pieces * Number(item.unit_price ?? 0),
        grams: parcel.grams + pieces * piece,
      };
    },
    { goods: 0, grams: 0, province: context.shipping_address?.province ?? null },
  );
}
