import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { describe, expect, it, vi } from "vitest";
import { remembering } from "./publishable-key-memory";

function request(key: string): MedusaRequest {
  return { get: () => key } as unknown as MedusaRequest;
}

function setUp() {
  let time = 0;
  const check = vi.fn((req: MedusaRequest, _res: MedusaResponse, next: (thrown?: unknown) => void) => {
    if (req.get("x") === "bad") return next(new Error("refused"));
    Object.assign(req, { publishable_key_context: { key: req.get("x"), sales_channel_ids: ["sc"] } });
    return next();
  });
  const handler = remembering(check, () => time);
  const ask = (key: string) => {
    const next = vi.fn();
    const req = request(key);
    handler(req, {} as MedusaResponse, next);
    return { req, refused: next.mock.calls[0]?.[0] !== undefined };
  };
  return { ask, check, pass: (ms: number) => (time += ms) };
}

describe("remembering", () => {
  it("asks once in five seconds, and hands out a context of one's own", () => {
    const { ask, check, pass } = setUp();
    const first = ask("good").req;
    const second = ask("good").req;
    expect(check).toHaveBeenCalledTimes(1);
    expect(second).toMatchObject({ publishable_key_context: { key: "good", sales_channel_ids: ["sc"] } });
    expect(Reflect.get(second, "publishable_key_context")).not.toBe(Reflect.get(first, "publishable_key_context"));
    pass(5000);
    ask("good");
    expect(check).toHaveBeenCalledTimes(2);
  });
  it("never remembers a refusal", () => {
    const { ask, check } = setUp();
    expect([ask("bad").refused, ask("bad").refused]).toEqual([true, true]);
    expect(check).toHaveBeenCalledTimes(2);
  });
});
