/** A cart as the pages show it. All amounts in whole đồng. */
export interface Cart {
  id: string;
  lines: CartLine[];
  /** Pieces over all lines. */
  pieces: number;
  /** Before discounts. */
  itemTotal: number;
  /** Taken off the goods. */
  discountTotal: number;
  regionId: string;
  /** When the cart became an order; null while it is open. */
  completedAt: string | null;
  paymentCollectionId: string | null;
}

export interface CartLine {
  id: string;
  variantId: string;
  productId: string;
  title: string;
  variant: string | null;
  slug: string | null;
  thumbnail: string | null;
  quantity: number;
  unitPrice: number;
  total: number;
}

/** The part of Medusa's cart that the shop asks for. */
export interface MedusaCart {
  id: string;
  region_id: string;
  completed_at: string | null;
  item_total: number;
  original_item_total: number;
  payment_collection?: { id: string } | null;
  items: MedusaLine[];
}

interface MedusaLine {
  id: string;
  variant_id: string;
  product_id: string;
  title: string;
  product_title: string | null;
  variant_title: string | null;
  product_handle: string | null;
  thumbnail: string | null;
  quantity: number;
  unit_price: number;
  total: number;
  created_at: string;
}

export const CART_FIELDS = [
  "id",
  "region_id",
  "completed_at",
  "item_total",
  "original_item_total",
  "payment_collection.id",
  "items.id",
  "items.variant_id",
  "items.product_id",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.product_handle",
  "items.thumbnail",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "items.created_at",
].join(",");

/** A single-variant product has a technical variant title; buyers never see it. */
function variantShown({ variant_title, product_title }: MedusaLine): string | null {
  const title = variant_title?.trim() ?? "";
  return title === "" || title === product_title || /^default/i.test(title) ? null : title;
}

/** Medusa's answer as the pages' cart; lines in the order they were added, so that none jumps when it changes. */
export function toCart(cart: MedusaCart): Cart {
  const lines = cart.items
    .toSorted((a, b) => a.created_at.localeCompare(b.created_at) || a.id.localeCompare(b.id))
    .map((item): CartLine => ({
      id: item.id,
      variantId: item.variant_id,
      productId: item.product_id,
      title: item.product_title ?? item.title,
      variant: variantShown(item),
      slug: item.product_handle,
      thumbnail: item.thumbnail,
      quantity: item.quantity,
      unitPrice: item.unit_price,
      total: item.total,
    }));
  return {
    id: cart.id,
    lines,
    pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
    itemTotal: cart.original_item_total,
    discountTotal: cart.original_item_total - cart.item_total,
    regionId: cart.region_id,
    completedAt: cart.completed_at,
    paymentCollectionId: cart.payment_collection?.id ?? null,
  };
}
