import type { CountedTally } from "../../contract/office-report";
import { inForceOn } from "../../modules/certification/rules/past-day";
import { tallyOf } from "../../modules/certification/rules/tally";
import type { RegisteredCertificate, RegisteredProduct } from "./read-register";

/** A product with the certificate that speaks for it. */
interface Held {
  product: RegisteredProduct;
  certificate: RegisteredCertificate;
}

/** Each product that one of its certificates speaks for, once. @param speaking which one, if any */
function heldBy(
  register: readonly RegisteredProduct[],
  speaking: (certificates: readonly RegisteredCertificate[]) => RegisteredCertificate | null | undefined,
): Held[] {
  const held: Held[] = [];
  for (const product of register) {
    const certificate = speaking(product.certificates) ?? null;
    if (certificate !== null) held.push({ product, certificate });
  }
  return held;
}

/** What is in force at the end of a day. @param day YYYY-MM-DD */
export function heldOn(register: readonly RegisteredProduct[], day: string): Held[] {
  return heldBy(register, (certificates) => inForceOn(certificates, day));
}

/** What was recognised in a span, whatever became of it since. @param from, to YYYY-MM-DD, both included */
export function recognisedIn(register: readonly RegisteredProduct[], from: string, to: string): Held[] {
  return heldBy(register, (certificates) => certificates.find(({ issued_on }) => issued_on >= from && issued_on <= to));
}

/** What a decision recognised, whatever became of it since. @param decision its number, in any case */
export function decidedBy(register: readonly RegisteredProduct[], decision: string): Held[] {
  const number = decision.toUpperCase();
  return heldBy(register, (certificates) =>
    certificates.find(({ decision_number }) => decision_number.toUpperCase() === number),
  );
}

/** Counts products by rank, and the producers that hold them, each once. */
export function countOf(held: readonly Held[]): CountedTally {
  const producers = new Set(held.map(({ product }) => product.producer));
  producers.delete(null);
  return { ...tallyOf(held.map(({ certificate }) => certificate)), producers: producers.size };
}

/** {@link countOf} of each part. @param partOf the part that a product belongs to */
export function countsBy<Part>(
  held: readonly Held[],
  partOf: (product: RegisteredProduct) => Part,
): Map<Part, CountedTally> {
  const parts = new Map<Part, Held[]>();
  for (const one of held) {
    const part = partOf(one.product);
    const others = parts.get(part);
    if (others === undefined) parts.set(part, [one]);
    else others.push(one);
  }
  return new Map([...parts].map(([part, its]) => [part, countOf(its)]));
}
