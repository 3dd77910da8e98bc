import { randomBytes } from "node:crypto";
import { AbstractPaymentProvider, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
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
import { paymentReference } from "../../shared/payment-reference";
import type { BankAccount } from "../../shared/vietqr";
import { readRequest, type TransferRequest } from "./request";

/** The market's own account, and how long an order waits for its transfer. */
export interface VietQrOptions extends BankAccount {
  /** Minutes; 30 when absent. */
  minutes?: number;
}

const DEFAULT_MINUTES = 30;

const STATUS: Record<TransferRequest["state"], PaymentSessionStatus> = {
  awaited: PaymentSessionStatus.PENDING_AUTHORIZATION,
  received: PaymentSessionStatus.AUTHORIZED,
  cancelled: PaymentSessionStatus.CANCELED,
};

/**
 * Transfers to the market's bank account by VietQR. A session stays `pending_authorization` until the bank says that
 * the money is there: Medusa makes the order first and no payment exists. Only the bank's word, through
 * `updatePaymentSession`, makes it received; a browser has none. Known to Medusa as `pp_vietqr_vietqr`.
 */
export class VietQrProvider extends AbstractPaymentProvider<VietQrOptions> {
  static override identifier = "vietqr";

  /** @throws Error without an account, which is a mistake of the configuration */
  static override validateOptions({ bank_bin, account_number, account_name }: VietQrOptions): void {
    if (!bank_bin || !account_number || !account_name) throw new Error("VietQR needs the market's bank account");
  }

  // oxlint-disable-next-line no-useless-constructor -- the base class keeps its own protected, Medusa calls it with new
  constructor(cradle: Record<string, unknown>, options: VietQrOptions) {
    super(cradle, options);
  }

  /** Opens a request of its own for a session; nothing that the buyer sent along decides anything. */
  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { bank_bin, account_number, account_name } = this.config;
    const data: TransferRequest = {
      method: "bank_transfer",
      bank_bin,
      account_number,
      account_name,
      reference: paymentReference(randomBytes(9)),
      state: "awaited",
      expires_at: this.deadline(),
    };
    const id = typeof input.data?.session_id === "string" ? input.data.session_id : data.reference;
    return { id, status: PaymentSessionStatus.PENDING_AUTHORIZATION, data };
  }

  /** Records what the bank said; only server code reaches this, no store route updates a session. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const { state, data } = this.read(input.data);
    return { status: STATUS[state], data };
  }

  /** Called when the cart becomes an order: from then on the buyer has the whole time to transfer. */
  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const { state, data } = this.read(input.data);
    return { status: STATUS[state], data: state === "awaited" ? { ...data, expires_at: this.deadline() } : data };
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: STATUS[this.read(input.data).state] };
  }

  /** The money is in the account already; the capture only books it. */
  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: this.read(input.data).data };
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...this.read(input.data).data, state: "cancelled" } };
  }

  /** Paid back by a transfer of the market's; the refund only books that it is due. */
  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: this.read(input.data).data };
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: this.read(input.data).data };
  }

  async deletePayment(): Promise<DeletePaymentOutput> {
    return { data: {} };
  }

  /** Banks do not write to Medusa's own hook; theirs is `/hooks/bank-feed`. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }

  private deadline(): string {
    return new Date(Date.now() + (this.config.minutes ?? DEFAULT_MINUTES) * 60_000).toISOString();
  }

  private read(data: Record<string, unknown> | undefined): { state: TransferRequest["state"]; data: TransferRequest } {
    const request = readRequest(data);
    if (request === null) throw new Error("this session asks for no transfer");
    return { state: request.state, data: request };
  }
}
