import type { CertificateStanding, ProductGroup } from "../shared/certification-vocabulary";
import type { DossierStatus } from "../shared/dossier-vocabulary";

/** One certificate as its producer sees it. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export interface ProducerCertificate {
  number: string;
  stars: number;
  potential_five: boolean;
  decision_number: string;
  issuer: string;
  issued_on: string;
  /** The first day on which it no longer holds: 36 calendar months after its issue. */
  expires_on: string;
  standing: CertificateStanding;
  /** Days it still holds, today included; zero or below after its end. */
  days_left: number;
  /** Why it was suspended or revoked, and by which decision. */
  reason: string | null;
  reason_decision_number: string | null;
  /** The threshold of reminders that was reached, in days; null while none is. */
  reminder: number | null;
}

/** One rated product of a producer with all its certificates, the newest first. */
export interface CertifiedProduct {
  rated_product_id: string;
  title: string;
  slug: string | null;
  group: ProductGroup;
  /** What speaks for it today. */
  badge: { stars: number; potential_five: boolean; certificate_number: string } | null;
  certificates: ProducerCertificate[];
  /** The dossier that goes on for it, if one does. */
  dossier: { id: string; status: DossierStatus } | null;
}

/** Answer of `GET /producer/certificates`. */
export interface ProducerCertificatesAnswer {
  as_of: string;
  /** Days ahead of an end on which mails are sent. */
  reminder_days: readonly number[];
  products: CertifiedProduct[];
}
