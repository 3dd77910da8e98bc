import { MedusaError } from "@medusajs/framework/utils";
import { expect, it, vi } from "vitest";
import { Circuit } from "./circuit";

it("opens at the first failure, asks nobody while open, and closes when the probe finds the server", async () => {
  let back = false;
  const closed = vi.fn();
  const circuit = new Circuit(async () => back, undefined, closed);
  await expect(circuit.run(() => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
  expect(circuit.isOpen).toBe(true);
  const work = vi.fn(async () => 1);
  await expect(circuit.run(work)).rejects.toThrow("Breaker is open");
  expect(work).not.toHaveBeenCalled();
  expect(closed).not.toHaveBeenCalled();
  back = true;
  await expect.poll(() => circuit.isOpen, { timeout: 3000 }).toBe(false);
  expect(closed).toHaveBeenCalledOnce();
  expect(await circuit.run(work)).toBe(1);
});

it("waits less than a second for a server that hangs", async () => {
  const circuit = new Circuit(async () => false, undefined);
  const began = Date.now();
  await expect(circuit.run(() => new Promise(() => undefined))).rejects.toThrow("Timed out after");
  expect(Date.now() - began).toBeLessThan(1000);
  expect(circuit.isOpen).toBe(true);
});

it("stays closed when the request itself is at fault", async () => {
  const circuit = new Circuit(async () => false, undefined);
  const refused = new MedusaError(MedusaError.Types.INVALID_DATA, "no such field");
  await expect(circuit.run(() => Promise.reject(refused))).rejects.toBe(refused);
  expect(circuit.isOpen).toBe(false);
});

it.each(["index_not_found", "invalid_search_filter"])("stays closed when the server says %s", async (code) => {
  const circuit = new Circuit(async () => false, undefined);
  const refused = new Error("refused", { cause: { code } });
  await expect(circuit.run(() => Promise.reject(refused))).rejects.toBe(refused);
  expect(circuit.isOpen).toBe(false);
});

it("opens when the server refuses everybody", async () => {
  const circuit = new Circuit(async () => false, undefined);
  const refused = new Error("refused", { cause: { code: "invalid_api_key" } });
  await expect(circuit.run(() => Promise.reject(refused))).rejects.toBe(refused);
  expect(circuit.isOpen).toBe(true);
});
