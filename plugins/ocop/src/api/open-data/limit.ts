import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ApiError } from "../errors";

/** Requests of one caller in a minute: 18,000 rows are eighteen pages. */
const REQUESTS = 120;
const WINDOW_SECONDS = 60;

const limiter = new RateLimiterMemory({ points: REQUESTS, duration: WINDOW_SECONDS });

/** Refuses (429 `rate_limited`, `Retry-After` in seconds) who asks too often. Counters are of this process. */
export async function limitRequests(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  try {
    await limiter.consume(req.ip ?? "");
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    res.set({ "Retry-After": String(Math.ceil(refusal.msBeforeNext / 1000)), "Cache-Control": "no-store" });
    throw new ApiError("rate_limited");
  }
  next();
}
