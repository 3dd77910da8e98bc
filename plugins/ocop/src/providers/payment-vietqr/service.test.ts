import { describe, expect, it } from "vitest";
import { paymentReferencesIn } from "../../shared/payment-reference";
import { readRequest } from "./request";
import { VietQrProvider } from "./service";

const account = { bank_bin: "970436", account_number: "0123456789", account_name: "CHO OCOP" };
const provider = (minutes?: number) => new VietQrProvider({}, { ...account, ...(minutes ? { minutes } : {}) });

async function opened(data: Record<string, unknown> = {}) {
  const answer = await provider().initiatePayment({ amount: 150_000, currency_code: "vnd", data });
  return answer.data as Record<string, unknown>;
}

describe("VietQrProvider", () => {
  it("answers every field that decides, whatever the buyer sent along", async () => {
    const forged = {
      session_id: "payses_1",
      state: "received",
      reference: "DH3333333334",
      account_number: "666",
      expires_at: "2099-01-01T00:00:00.000Z",
    };
    const data = await opened(forged);
    expect(data).toMatchObject({ ...account, method: "bank_transfer", state: "awaited" });
    expect(data.reference).not.toBe(forged.reference);
    expect(paymentReferencesIn(String(data.reference))).toEqual([data.reference]);
    const left = Date.parse(String(data.expires_at)) - Date.now();
    expect(left).toBeGreaterThan(29 * 60_000);
    expect(left).toBeLessThanOrEqual(30 * 60_000);
  });

  it("waits until the bank has spoken, and gives the whole time from the order on", async () => {
    const data = { ...(await opened()), expires_at: new Date(Date.now() + 1000).toISOString() };
    const waiting = await provider(10).authorizePayment({ data });
    expect(waiting.status).toBe("pending_authorization");
    expect(Date.parse(String(waiting.data?.expires_at)) - Date.now()).toBeGreaterThan(9 * 60_000);
    const received = { ...data, state: "received" };
    expect((await provider().updatePayment({ amount: 1, currency_code: "vnd", data: received })).status).toBe(
      "authorized",
    );
    expect(await provider().authorizePayment({ data: received })).toMatchObject({
      status: "authorized",
      data: { expires_at: data.expires_at },
    });
  });

  it("takes no damaged record for a request, and no odd state for money", async () => {
    expect(readRequest({ state: "received" })).toBeNull();
    expect(readRequest({ ...(await opened()), state: "paid" })?.state).toBe("awaited");
    await expect(provider().authorizePayment({ data: { state: "received" } })).rejects.toThrow("no transfer");
  });

  it("does not start without an account", () => {
    expect(() => VietQrProvider.validateOptions({ ...account, account_number: "" })).toThrow("bank account");
  });
});
