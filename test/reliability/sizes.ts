/**
 * How much the reliability tests do: small under `npm test`, large under `npm run test:soak`. The whole of
 * `npm test` has to end within half an hour on two cores.
 */
const small = {
  /** Rounds of 50 buyers for the last 5 pieces. */
  rounds: 20,
  /** Carts that cross one another over 12 hot items. */
  carts: 300,
  /** Carts to which random things happen in random order. */
  interleavings: 500,
  /** Things that people and banks do about orders that wait for a transfer, and those orders. */
  transfers: 300,
  transferOrders: 20,
  /** Rounds of a card payment for each order in which browser and webhook may come. */
  cardRounds: 3,
  /** Random changes of what search documents are made of, and price changes that are timed until they are found. */
  changes: 300,
  visibleChanges: 60,
  /** Lists that a producer's member asks for with random filters. */
  portalLists: 200,
};
const soak = {
  rounds: 200,
  carts: 3_000,
  interleavings: 5_000,
  transfers: 10_000,
  transferOrders: 300,
  cardRounds: 100,
  changes: 2_000,
  visibleChanges: 200,
  portalLists: 10_000,
};

export const sizes = process.env.OCOP_SOAK === "1" ? soak : small;
