import type { InferTypeOf } from "@medusajs/framework/types";
import type { Certificate, CertificateEvent } from "./models/rated-product";
import type { CheckedFacts } from "./rules/application";

/** A certificate as it is stored. */
export type CertificateRecord = InferTypeOf<typeof Certificate>;

/** Who did it, when and why. */
export type Deed = { actor: string; at: Date; reason?: string | null; decision_number?: string | null };

export type IssueInput = {
  rated_product_id: string;
  facts: CheckedFacts;
  /** The certificate that the new one replaces. */
  predecessor_id: string | null;
  is_demo: boolean;
};

/** What of a certificate a change of status touches. */
export type StatusBefore = Pick<CertificateRecord, "id" | "status" | "reason" | "reason_decision_number">;

type Written = "id" | "created_at" | "updated_at" | "deleted_at";
type EventRecord = InferTypeOf<typeof CertificateEvent>;

/** A certificate of the past with all that happened to it. */
export type PastCertificate = Omit<CertificateRecord, Written | "raw_score_hundredths" | "rated_product" | "events"> & {
  id: string;
  events: Omit<EventRecord, Written | "certificate" | "certificate_id">[];
};
