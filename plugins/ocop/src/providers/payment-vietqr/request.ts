/**
 * What a session remembers of the transfer that it asks for. A type, not an interface: the payment module stores it as
 * a plain JSON record.
 */
export type TransferRequest = {
  method: "bank_transfer";
  bank_bin: string;
  account_number: string;
  account_name: string;
  reference: string;
  state: "awaited" | "received" | "cancelled";
  /** Until when the buyer may transfer, ISO 8601. */
  expires_at: string;
};

const TEXTS = ["bank_bin", "account_number", "account_name", "reference", "expires_at"] as const;

/**
 * Reads a stored session; null for a record that is not one of ours. A state that is not plainly "received" is awaited:
 * a damaged record never looks paid.
 */
export function readRequest(data: Record<string, unknown> | undefined): TransferRequest | null {
  const texts = TEXTS.map((key) => data?.[key]).filter((value): value is string => typeof value === "string");
  const [bank_bin, account_number, account_name, reference, expires_at] = texts;
  if (texts.length !== TEXTS.length || bank_bin === undefined || account_number === undefined) return null;
  if (account_name === undefined || reference === undefined || expires_at === undefined) return null;
  const state = data?.state === "received" || data?.state === "cancelled" ? data.state : "awaited";
  return { method: "bank_transfer", bank_bin, account_number, account_name, reference, state, expires_at };
}
