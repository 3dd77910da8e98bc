import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Lease } from "./lease";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("Lease", () => {
  it("renews until it is stopped", async () => {
    const renew = vi.fn(async () => true);
    const lease = new Lease(renew, 100);
    await vi.advanceTimersByTimeAsync(350);
    lease.stop();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(renew).toHaveBeenCalledTimes(3);
    expect(lease.signal.aborted).toBe(false);
  });

  it("is broken when the locks are gone", async () => {
    const lease = new Lease(async () => false, 100);
    await vi.advanceTimersByTimeAsync(150);
    expect(lease.signal.aborted).toBe(true);
  });

  it("asks again when the database cannot be reached", async () => {
    const renew = vi
      .fn<() => Promise<boolean>>()
      .mockRejectedValueOnce(new Error("no connection"))
      .mockResolvedValue(true);
    const lease = new Lease(renew, 100);
    await vi.advanceTimersByTimeAsync(250);
    lease.stop();
    expect(renew).toHaveBeenCalledTimes(2);
    expect(lease.signal.aborted).toBe(false);
  });
});
