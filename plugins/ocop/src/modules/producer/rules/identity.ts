import type { Difference, IdentityField } from "../../../shared/producer-vocabulary";

/** Who a producer is, as people read it; a place is its printed name. */
export type Identity = Record<IdentityField, string | null>;

/**
 * What of a wish differs from what is written down, in a fixed order; fields that were not named or stay the same are left
 * out.
 */
export function identityDifferences(present: Identity, wanted: Partial<Identity>): Difference[] {
  return (Object.keys(present) as IdentityField[]).flatMap((field) => {
    const after = wanted[field];
    return after === undefined || after === present[field] ? [] : [{ field, before: present[field], after }];
  });
}
