import type { CashHolder, LedgerAccount, LedgerKind } from "../../../shared/marketplace-vocabulary";
import { portion } from "./commission";

/** An entry to post. Posting the same key again is no second entry. */
export interface NewLedgerEntry {
  account: LedgerAccount;
  account_id: string;
  kind: LedgerKind;
  /** Đồng; above zero the market owes the account. */
  amount: number;
  producer_order_id?: string | null;
  producer_order_line_id?: string | null;
  payout_id?: string | null;
  reversal_of?: string | null;
  idempotency_key: string;
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  day: string;
  note?: string | null;
}

/** What the ledger needs to know of a line; amounts are those frozen at placement. */
export interface BookedLine {
  id: string;
  quantity: number;
  item_total: number;
  discount_total: number;
  discount_market: number;
  commission: number;
  vat_withheld: number;
  pit_withheld: number;
  /** Pieces that were taken back before now. */
  cancelled_quantity: number;
  /** Đồng that the buyer got back, or need not pay any more, for this line before now. */
  refunded_amount: number;
}

/** What the ledger needs to know of a part. */
export interface BookedPart {
  id: string;
  producer_id: string;
  delivery_total: number;
  delivery_market: number;
  lines: readonly BookedLine[];
}

/** Leaves out what is zero, and fills in whose entry it is. */
function posted(
  part: BookedPart,
  day: string,
  rows: readonly { kind: LedgerKind; amount: number; key: string; line?: string; reverses?: string }[],
): NewLedgerEntry[] {
  return rows
    .filter(({ amount }) => amount !== 0)
    .map(({ kind, amount, key, line, reverses }) => ({
      account: "producer",
      account_id: part.producer_id,
      kind,
      amount,
      producer_order_id: part.id,
      producer_order_line_id: line ?? null,
      reversal_of: reverses ?? null,
      idempotency_key: key,
      day,
    }));
}

/**
 * Entries for a part whose money is there: what the producer earns with the pieces that were not taken back before,
 * less commission and tax. Taken-back pieces never cost commission.
 */
export function saleEntries(part: BookedPart, day: string, deliveryRefunded = 0): NewLedgerEntry[] {
  const rows = part.lines.flatMap((line) => {
    const gone = line.cancelled_quantity;
    const left = (amount: number) => amount - portion(amount, line.quantity, 0, gone);
    // What the buyer pays for the line, and what the market adds where it bears the discount.
    const sold = line.item_total - line.discount_total - line.refunded_amount + left(line.discount_market);
    return [
      { kind: "sale" as const, amount: sold, key: `sale:${line.id}`, line: line.id },
      { kind: "commission" as const, amount: -left(line.commission), key: `commission:${line.id}`, line: line.id },
      { kind: "withholding_vat" as const, amount: -left(line.vat_withheld), key: `vat:${line.id}`, line: line.id },
      { kind: "withholding_pit" as const, amount: -left(line.pit_withheld), key: `pit:${line.id}`, line: line.id },
    ];
  });
  const delivery = part.delivery_total + part.delivery_market - deliveryRefunded;
  return posted(part, day, [...rows, { kind: "delivery", amount: delivery, key: `delivery:${part.id}` }]);
}

/**
 * Entries for cash that was collected at the door. The producer who took the cash owes it to the market, so that only
 * commission and tax remain; a carrier who took it owes it on its own account, and the producer is paid like by card.
 * @param amount đồng that were collected
 * @param fee đồng that the carrier asks of the producer for collecting
 */
export function cashEntries(
  part: Pick<BookedPart, "id" | "producer_id">,
  input: { holder: CashHolder; carrier: string | null; amount: number; fee: number; day: string },
): NewLedgerEntry[] {
  const common = { producer_order_id: part.id, day: input.day };
  const held: NewLedgerEntry =
    input.holder === "producer"
      ? {
          ...common,
          account: "producer",
          account_id: part.producer_id,
          kind: "cod_collected_by_producer",
          amount: -input.amount,
          idempotency_key: `cod:${part.id}`,
        }
      : {
          ...common,
          account: "carrier",
          account_id: input.carrier ?? "carrier",
          kind: "cod_collected_by_carrier",
          amount: -input.amount,
          idempotency_key: `cod:${part.id}`,
        };
  const fee: NewLedgerEntry = {
    ...common,
    account: "producer",
    account_id: part.producer_id,
    kind: "cod_fee",
    amount: -input.fee,
    idempotency_key: `cod_fee:${part.id}`,
  };
  return [held, fee].filter(({ amount }) => amount !== 0);
}

/** What a refund takes of one line: pieces, or only money (goodwill). */
export interface RefundOfLine {
  line: BookedLine;
  quantity: number;
  /** Đồng given back to the buyer for these pieces. */
  amount: number;
}

/**
 * Entries that take a sale back in part: the producer gives back what it earned with the pieces, and gets commission
 * and tax of exactly those pieces back. Money given back without goods (goodwill) takes no commission back.
 * @param refundId makes the keys: one refund is booked once
 */
export function refundEntries(
  part: BookedPart,
  input: { refundId: string; lines: readonly RefundOfLine[]; delivery: number; day: string },
): NewLedgerEntry[] {
  const rows = input.lines.flatMap(({ line, quantity, amount }) => {
    const share = (of: number) => portion(of, line.quantity, line.cancelled_quantity, quantity);
    const key = (what: string) => `${what}:${input.refundId}:${line.id}`;
    // The producer gives back what the buyer gets and what the market had added for these pieces.
    const taken = amount + share(line.discount_market);
    return [
      { kind: "refund" as const, amount: -taken, key: key("refund"), line: line.id, reverses: `sale:${line.id}` },
      {
        kind: "commission_reversal" as const,
        amount: share(line.commission),
        key: key("commission"),
        line: line.id,
        reverses: `commission:${line.id}`,
      },
      {
        kind: "withholding_vat_reversal" as const,
        amount: share(line.vat_withheld),
        key: key("vat"),
        line: line.id,
        reverses: `vat:${line.id}`,
      },
      {
        kind: "withholding_pit_reversal" as const,
        amount: share(line.pit_withheld),
        key: key("pit"),
        line: line.id,
        reverses: `pit:${line.id}`,
      },
    ];
  });
  const delivery = {
    kind: "delivery_refund" as const,
    amount: -input.delivery,
    key: `delivery:${input.refundId}`,
    reverses: `delivery:${part.id}`,
  };
  return posted(part, input.day, [...rows, delivery]);
}
