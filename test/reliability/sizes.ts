/** How much the reliability tests do: small under `npm test`, large under `npm run test:soak`. */
const small = {
  /** Rounds of 50 buyers for the last 5 pieces. */
  rounds: 20,
  /** Carts that cross one another over 12 hot items. */
  carts: 300,
  /** Carts to which random things happen in random order. */
  interleavings: 500,
};
const soak = { rounds: 200, carts: 3_000, interleavings: 5_000 };

export const sizes = process.env.OCOP_SOAK === "1" ? soak : small;
