/** A decoder of EMVCo codes that has nothing in common with the builder; used in tests. It throws on a wrong checksum. */
declare module "@walletfactory/emvqr" {
  export function decode(payload: string): Record<string, unknown>;
}
