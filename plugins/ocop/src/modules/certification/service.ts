import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils";
import type { CertificateStatus } from "../../shared/certification-vocabulary";
import { Certificate, CertificateEvent, RatedProduct } from "./models/rated-product";
import type { CheckedFacts } from "./rules/application";
import { mayFollow } from "./rules/status";

type SqlManager = { execute<Row>(sql: string, bindings?: unknown[]): Promise<Row[]> };
export type CertificateRow = InferTypeOf<typeof Certificate>;

/** Who did it and why; `at` is the moment of writing unless a builder states another. */
export type Deed = { actor: string; at: Date; reason?: string | null; decision_number?: string | null };

export type IssueInput = { rated_product_id: string; facts: CheckedFacts; is_demo: boolean; deed: Deed };

export type StatusInput = { id: string; to: CertificateStatus; deed: Deed };

export type CorrectionInput = { id: string; changes: Partial<CheckedFacts>; deed: Deed };

/** Storage of rated products and their certificates: a certificate never changes without a line in its history. */
export class CertificationModuleService extends MedusaService({ RatedProduct, Certificate, CertificateEvent }) {
  /**
   * Stores a certificate and the first line of its history. `supersede` ends the one it replaces in the same
   * transaction. Throws not_found for an unknown rated product and not_allowed while another certificate could still
   * speak for the product.
   */
  @InjectTransactionManager()
  async issueCertificate(
    input: IssueInput & { supersede: string | null },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<CertificateRow> {
    const { rated_product_id, facts, deed } = input;
    await this.lockRatedProduct(rated_product_id, context);
    const others = await this.listCertificates({ rated_product_id, status: ["active", "suspended"] }, {}, context);
    const rival = others.find((other) => other.expires_on > facts.issued_on && other.id !== input.supersede);
    if (rival) {
      const message = `number: certificate ${rival.number} is still in force for this product; supersede or revoke it first`;
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "certificate_in_force");
    }
    const [created] = await this.createCertificates(
      [{ ...facts, rated_product_id, predecessor_id: input.supersede, is_demo: input.is_demo, status: "active" as const }],
      context,
    );
    if (!created) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "the certificate was not stored");
    await this.record(created.id, null, "active", deed, context);
    if (input.supersede) {
      const reason = deed.reason ?? `Superseded by certificate ${facts.number}`;
      const follow = { ...deed, reason, decision_number: facts.decision_number };
      await this.changeCertificateStatus({ id: input.supersede, to: "superseded", deed: follow }, context);
    }
    return created;
  }

  /** Moves a certificate along the transition table and records it. Throws not_allowed for any other move. */
  @InjectTransactionManager()
  async changeCertificateStatus(
    { id, to, deed }: StatusInput,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<{ before: CertificateRow; after: CertificateStatus }> {
    await this.lockCertificate(id, context);
    const before = await this.retrieveCertificate(id, {}, context);
    if (!mayFollow(before.status, to)) {
      const message = `status: a certificate that is ${before.status} cannot become ${to}`;
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "certificate_status");
    }
    const lifted = to === "active";
    await this.updateCertificates(
      {
        id,
        status: to,
        reason: lifted ? null : (deed.reason ?? null),
        reason_decision_number: lifted ? null : (deed.decision_number ?? null),
      },
      context,
    );
    await this.record(id, before.status, to, deed, context);
    return { before, after: to };
  }

  /** Corrects what was written down wrongly, never the stars; the history says what was corrected and why. */
  @InjectTransactionManager()
  async correctCertificate(
    { id, changes, deed }: CorrectionInput,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<CertificateRow> {
    await this.lockCertificate(id, context);
    const before = await this.retrieveCertificate(id, {}, context);
    await this.updateCertificates({ ...changes, id }, context);
    await this.record(id, before.status, before.status, deed, context);
    return before;
  }

  private async lockRatedProduct(id: string, { transactionManager }: Context<SqlManager>): Promise<void> {
    const rows = await transactionManager?.execute("select id from rated_product where id = ? and deleted_at is null for update", [id]);
    if (rows?.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, `rated_product_id: ${id} was not found`);
  }

  private async lockCertificate(id: string, { transactionManager }: Context<SqlManager>): Promise<void> {
    await transactionManager?.execute("select id from certificate where id = ? for update", [id]);
  }

  private async record(
    certificate_id: string,
    from_status: CertificateStatus | null,
    to_status: CertificateStatus,
    deed: Deed,
    context: Context<SqlManager>,
  ): Promise<void> {
    const { actor, at, reason = null, decision_number = null } = deed;
    await this.createCertificateEvents([{ certificate_id, from_status, to_status, at, actor, reason, decision_number }], context);
  }
}
