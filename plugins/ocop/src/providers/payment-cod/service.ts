import { AbstractPaymentProvider, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { nothingCollected, readCollection, type CashCollection } from "./collection";

const statusOf: Record<CashCollection["state"], PaymentSessionStatus> = {
  to_collect: PaymentSessionStatus.PENDING_AUTHORIZATION,
  collected: PaymentSessionStatus.AUTHORIZED,
  cancelled: PaymentSessionStatus.CANCELED,
};

/**
 * Cash on delivery. A session stays `pending_authorization` until the cash is
 * collected: Medusa then creates the order first and no payment exists yet, so
 * nothing looks paid before it is. After the collection is recorded through
 * `updatePaymentSession`, `authorizePaymentSessionForOrderWorkflow` makes the
 * payment, and each parcel's cash is one capture of it.
 */
export class CashOnDeliveryProvider extends AbstractPaymentProvider {
  static override identifier = "cod";

  // oxlint-disable-next-line no-useless-constructor -- the base class keeps its own protected, Medusa calls it with new
  constructor(cradle: Record<string, unknown>, options?: Record<string, unknown>) {
    super(cradle, options);
  }

  /**
   * Opens a session. The payment module lets the buyer's own `data` through and
   * lays the provider's answer over it; every field that decides anything is
   * therefore answered here, and a buyer cannot call the cash collected.
   */
  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const id = typeof input.data?.session_id === "string" ? input.data.session_id : "cod";
    return { id, status: PaymentSessionStatus.PENDING_AUTHORIZATION, data: { ...nothingCollected } };
  }

  /** Records the collection; only server code reaches this, no store route updates a session. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const collection = readCollection(input.data);
    return { status: statusOf[collection.state], data: { ...collection } };
  }

  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const collection = readCollection(input.data);
    return { status: statusOf[collection.state], data: { ...collection } };
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: statusOf[readCollection(input.data).state] };
  }

  /** The cash is in hand already; the capture only books it. */
  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: { ...readCollection(input.data) } };
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...readCollection(input.data), state: "cancelled" } };
  }

  /** Cash is paid back outside (bank transfer to the buyer); the refund only books it. */
  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: { ...readCollection(input.data) } };
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: { ...readCollection(input.data) } };
  }

  async deletePayment(_input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: {} };
  }

  /** Cash sends no webhooks. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}
