import { z } from "@medusajs/framework/zod";
import type { PublicCertificate } from "./certificate";
import { letter, line } from "./text";

/** Answer of `GET /office/certificates/:id` as `{ certificate }`; the id may be the certificate's number too. */
export interface OfficeCertificateAnswer extends PublicCertificate {
  id: string;
  /** Of the decision that suspended or revoked it. */
  reason_decision_number: string | null;
  /** The product in the shop and who makes it, where there is one. */
  product: string | null;
  producer: string | null;
  /** What the reader may do with it now. */
  acts: ("suspend" | "reinstate" | "revoke")[];
}

/** Body of `POST /office/certificates/:id/acts`. */
export const officeCertificateAct = z.strictObject({
  act: z.enum(["suspend", "reinstate", "revoke"]),
  reason: letter,
  decision_number: line,
});
export type OfficeCertificateAct = z.infer<typeof officeCertificateAct>;
