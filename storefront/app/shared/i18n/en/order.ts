import type { OrderTexts } from "../vi/order";

/** Words of the order page in English. */
export const order: OrderTexts = {
  title: (number) => `Order no. ${number}`,
  thanks: "Thank you for your order!",
  thanksHint: (phone) => `We have received it. The courier will call ${phone} before coming.`,
  number: "Order number",
  placedOn: "Placed on",
  state: "Status",
  states: {
    placed: "Received",
    shipped: "On its way",
    delivered: "Delivered",
    completed: "Completed",
    cancelled: "Cancelled",
  },
  next: "What happens next?",
  steps: [
    "The OCOP producer prepares and packs your goods.",
    "The courier calls you and brings them to the address below.",
    "You look at the goods and pay the courier in cash.",
  ],
  keepLink: "Keep this link",
  keepLinkHint: "Only those who have this link can see the order. Save it to follow your order.",
  copy: "Copy the link",
  copied: "Link copied",
  items: "Products",
  totals: { items: "Subtotal", delivery: "Delivery", discount: "Discount", total: "Total" },
  due: (amount) => `To pay on delivery: ${amount}`,
  paid: "Paid",
  shipTo: "Deliver to",
  delivery: "Delivery",
  payment: "Payment",
  methods: { cash_on_delivery: "Cash on delivery (COD)", card: "Bank card", other: "Other" },
  note: "Note",
  browse: "See more products",
};
