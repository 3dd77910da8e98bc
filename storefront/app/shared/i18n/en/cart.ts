import type { CartTexts } from "../vi/cart";

const pieces = (count: number): string => (count === 1 ? "1 item" : `${count} items`);

/** Words of the cart page in English. */
export const cart: CartTexts = {
  title: "Cart",
  count: pieces,
  empty: "Your cart is empty",
  emptyHint: "More than a hundred star-rated specialities are waiting to be discovered.",
  browse: "Browse OCOP products",
  quantity: "Quantity",
  quantityOf: (title) => `Quantity of ${title}`,
  more: (title) => `One more ${title}`,
  less: (title) => `One less ${title}`,
  update: "Update",
  remove: "Remove",
  removeOf: (title) => `Remove ${title} from the cart`,
  each: (price) => `${price} each`,
  subtotal: "Subtotal",
  discount: "Discount",
  deliveryLater: "Delivery is added at the next step",
  taxIncluded: "Prices include tax",
  checkout: "Go to checkout",
  continueShopping: "Continue shopping",
  added: (title) => `${title} was added to your cart.`,
  updated: "Your cart was updated.",
  removed: "The product was removed from your cart.",
  summary: "Order summary",
  notices: {
    gone: "This product is no longer sold. Please remove it.",
    age_screen:
      "Its name and picture are shown only to people aged 18 or over. To order, confirm your age or remove it from the cart.",
    sold_out: "This product has just sold out. Please remove it.",
    short: (available) => `Only ${available} left. Please lower the quantity.`,
    price_changed: (from, to) => `The price changed from ${from} to ${to}.`,
  },
  hidden: { drink: "A drink with alcohol", drinkOrGone: "A drink with alcohol, or no longer sold" },
  fixFirst: "Some products need your attention before you can order.",
  problems: {
    invalid: "The quantity must be a whole number from 1 to 999.",
    unavailable: "The service is busy and your cart was not changed. Please try again in a few minutes.",
    failed: "Your cart could not be updated. Please try again.",
    lost: "The old cart is gone. You can choose your products again.",
  },
};
