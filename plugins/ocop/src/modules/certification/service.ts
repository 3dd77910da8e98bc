import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils";
import type { CertificateStatus } from "../../shared/certification-vocabulary";
import { type SqlManager, transactionOf } from "../../shared/sql";
import { Certificate, CertificateEvent, RatedProduct } from "./models/rated-product";
import type { CertificateRecord, Deed, IssueInput, PastCertificate, StatusBefore } from "./records";
import { mayFollow } from "./rules/status";

const refuse = (message: string, code: string, type = MedusaError.Types.NOT_ALLOWED) =>
  new MedusaError(type, message, code);

/** Storage of rated products and certificates: a certificate never changes without a line in its history. */
export class CertificationModuleService extends MedusaService({ RatedProduct, Certificate, CertificateEvent }) {
  /**
   * Stores a certificate with the first line of its history, and ends its predecessor, in one transaction.
   * @throws MedusaError not_found for an unknown product, duplicate for a number that is taken, not_allowed while
   * another certificate than the predecessor could still speak for the product
   */
  @InjectTransactionManager()
  async issueCertificate(
    input: IssueInput,
    deed: Deed,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<{ issued: CertificateRecord; replaced: StatusBefore | null }> {
    const { facts, rated_product_id, predecessor_id, is_demo } = input;
    // Two operators at once: the second waits here and then meets the first one's certificate.
    const sql = transactionOf(context);
    const locked = await sql.execute("select id from rated_product where id = ? and deleted_at is null for update", [
      rated_product_id,
    ]);
    if (locked.length === 0)
      throw refuse(`rated_product_id: ${rated_product_id} was not found`, "not_found", MedusaError.Types.NOT_FOUND);
    const taken = await sql.execute(
      "select id from certificate where upper(number) = upper(?) and deleted_at is null",
      [facts.number],
    );
    if (taken.length > 0)
      throw refuse(
        `number: certificate ${facts.number} exists already`,
        "duplicate",
        MedusaError.Types.DUPLICATE_ERROR,
      );
    const others = await this.listCertificates({ rated_product_id }, { take: null }, context);
    const predecessor = others.find(({ id }) => id === predecessor_id) ?? null;
    if (predecessor_id && !predecessor)
      throw refuse(
        "predecessor_id: it is no certificate of this product",
        "invalid_body",
        MedusaError.Types.INVALID_DATA,
      );
    const rival = others.find(
      (other) => other !== predecessor && mayFollow(other.status, "superseded") && other.expires_on > facts.issued_on,
    );
    if (rival)
      throw refuse(
        `predecessor_id: certificate ${rival.number} still holds; name it as predecessor or revoke it`,
        "certificate_in_force",
      );

    const { score, ...columns } = facts;
    const score_hundredths = score === null ? null : Math.round(score * 100);
    const row = { ...columns, score_hundredths, rated_product_id, predecessor_id, is_demo, status: "active" as const };
    const [issued] = await this.createCertificates([row], context);
    if (!issued) throw refuse("the certificate was not stored", "unknown_error", MedusaError.Types.UNEXPECTED_STATE);
    await this.record(issued.id, null, "active", { ...deed, decision_number: facts.decision_number }, context);
    const replaces = predecessor && mayFollow(predecessor.status, "superseded");
    const reason = deed.reason ?? `Được thay bằng giấy chứng nhận ${facts.number}`;
    const replaced = replaces
      ? await this.changeCertificateStatus(
          predecessor.id,
          "superseded",
          { ...deed, reason, decision_number: facts.decision_number },
          context,
        )
      : null;
    return { issued, replaced: replaced?.before ?? null };
  }

  /** Stores certificates of the past, each with its whole history, in one transaction. */
  @InjectTransactionManager()
  async importCertificates(
    certificates: readonly PastCertificate[],
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    await this.createCertificates(
      certificates.map(({ events: _later, ...row }) => row),
      context,
    );
    const events = certificates.flatMap(({ id, events: past }) => past.map((one) => ({ ...one, certificate_id: id })));
    await this.createCertificateEvents(events, context);
  }

  /**
   * Moves a certificate along the transition table and records it, in one transaction.
   * @throws MedusaError not_found, or not_allowed for a move that the table does not have
   */
  @InjectTransactionManager()
  async changeCertificateStatus(
    id: string,
    to: CertificateStatus,
    deed: Deed,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<{ before: StatusBefore; rated_product_id: string }> {
    await transactionOf(context).execute("select id from certificate where id = ? for update", [id]);
    const { status, reason, reason_decision_number, rated_product_id } = await this.retrieveCertificate(
      id,
      {},
      context,
    );
    if (!mayFollow(status, to)) throw refuse(`act: a certificate that is ${status} cannot become ${to}`, "not_allowed");
    const lifted = to === "active";
    const why = {
      reason: lifted ? null : (deed.reason ?? null),
      reason_decision_number: lifted ? null : (deed.decision_number ?? null),
    };
    await this.updateCertificates({ id, status: to, ...why }, context);
    await this.record(id, status, to, deed, context);
    return { before: { id, status, reason, reason_decision_number }, rated_product_id };
  }

  /** Takes a change back after a later step failed. History is never rewritten: this is a line of its own. */
  @InjectTransactionManager()
  async restoreCertificate(
    before: StatusBefore,
    deed: Deed,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    const { status } = await this.retrieveCertificate(before.id, {}, context);
    await this.updateCertificates(before, context);
    await this.record(before.id, status, before.status, deed, context);
  }

  /**
   * Ends that a certificate is a potential five, after the centre refused it; the stars stay (148/QĐ-TTg). One that is none
   * stays as it is.
   */
  @InjectTransactionManager()
  async endPotential(id: string, deed: Deed, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    const { status, potential_five } = await this.retrieveCertificate(id, {}, context);
    if (!potential_five) return;
    await this.updateCertificates({ id, potential_five: false }, context);
    await this.record(id, status, status, deed, context);
  }

  /** Corrects what was written down wrongly, never the stars; the history says what and why. */
  @InjectTransactionManager()
  async correctCertificate(
    id: string,
    changes: Partial<Pick<CertificateRecord, "decision_number" | "decision_date" | "issuer_name" | "issuer_unit_code">>,
    deed: Deed,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<{ rated_product_id: string }> {
    const { status, rated_product_id } = await this.retrieveCertificate(id, {}, context);
    await this.updateCertificates({ id, ...changes }, context);
    await this.record(id, status, status, deed, context);
    return { rated_product_id };
  }

  private async record(
    certificate_id: string,
    from_status: CertificateStatus | null,
    to_status: CertificateStatus,
    deed: Deed,
    context: Context<SqlManager>,
  ): Promise<void> {
    const { actor, at, reason = null, decision_number = null } = deed;
    await this.createCertificateEvents(
      [{ certificate_id, from_status, to_status, at, actor, reason, decision_number }],
      context,
    );
  }
}
