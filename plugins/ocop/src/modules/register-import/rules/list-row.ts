import type { ProductGroup } from "../../../shared/certification-vocabulary";
import type { ProducerKind } from "../../../shared/producer-vocabulary";
import type { RegisterFault, RegisterNote } from "../../../shared/register-import-faults";
import type { RegisterColumn } from "../../../shared/register-import-vocabulary";
import type { PrintedPlace } from "../../../shared/territory";

/** What one line of a list says, and what of it cannot be read. Days are YYYY-MM-DD, the score is 0 to 100. */
export interface ListRow {
  line: number;
  product: string;
  product_code: string | null;
  producer: string;
  kind: ProducerKind;
  tax_code: string | null;
  place: PrintedPlace;
  group: ProductGroup | null;
  sub_group: string | null;
  score: number | null;
  stars: number | null;
  potential_five: boolean;
  decision_number: string | null;
  decision_date: string | null;
  certificate_number: string | null;
  issuer: string | null;
  issued_on: string | null;
  expires_on: string | null;
  faults: RegisterFault[];
  notes: RegisterNote[];
}

/** Where a column stands in the list, and what the list calls it. */
export type ListColumns = Partial<Record<RegisterColumn, { place: number; title: string }>>;

/** Whether a line tells of a recognition; without one the product enters the register alone. */
export function isCertified(row: ListRow): boolean {
  return (
    row.stars !== null || row.decision_number !== null || row.certificate_number !== null || row.issued_on !== null
  );
}
