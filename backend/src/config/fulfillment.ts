/** Delivery by each producer; Medusa's manual provider stays for what the operator sends by hand. */
export const fulfillmentModule = {
  resolve: "@medusajs/medusa/fulfillment",
  options: {
    providers: [
      { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
      { resolve: "ocop/providers/fulfillment-producer", id: "producer" },
    ],
  },
};
