import { ApiLoader, type MedusaNextFunction, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "./errors";
import { guardFrameworkMiddlewares } from "./framework-guard";

const request = (query: unknown) => ({ query }) as MedusaRequest;
const response = {} as MedusaResponse;

async function run(handler: () => Promise<void>, query: unknown): Promise<unknown> {
  guardFrameworkMiddlewares();
  const next = vi.fn<MedusaNextFunction>();
  const wrapped = ApiLoader.traceMiddleware?.(handler, { route: "/store" });
  await (wrapped as (...parts: unknown[]) => Promise<void>)(request(query), response, next);
  return next.mock.calls[0]?.[0];
}

describe("guardFrameworkMiddlewares", () => {
  afterEach(() => {
    delete ApiLoader.traceMiddleware;
  });

  it("hands a late failure to the error handler", async () => {
    expect(await run(() => Promise.reject(new TypeError("x")), {})).toBeInstanceOf(TypeError);
  });

  it("refuses a locale that is no text before Medusa reads it", async () => {
    const handler = vi.fn<() => Promise<void>>();
    expect(await run(handler, { locale: ["x"] })).toBeInstanceOf(ApiError);
    expect(handler).not.toHaveBeenCalled();
  });
});
