import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { ErrorCode } from "../../contract/errors";
import { ApiError } from "../errors";

const WINDOW_SECONDS = 15 * 60;
/** Failures of one caller with one account: more than anybody mistypes, too few to guess. */
const OF_ACCOUNT_AND_CALLER = 10;
/** Failures of one caller with whatever accounts; an office or a mobile network has one address. */
const OF_CALLER = 100;
/** Failures with one account from everywhere: addresses can be forged or hired. */
const OF_ACCOUNT = 100;

/** What a wrong password, a taken address, an unknown account or a minor is answered with. */
const FAILURES: ReadonlySet<unknown> = new Set<ErrorCode>([
  "login_refused",
  "registration_refused",
  "unauthorized",
  "under_age",
]);

/** The account that a body names, in one spelling; text that is no address counts together. */
function accountOf(body: unknown): string {
  const { email, identifier } = (body ?? {}) as { email?: unknown; identifier?: unknown };
  const named = email ?? identifier;
  return typeof named === "string" ? named.trim().toLowerCase().slice(0, 320) : "";
}

/**
 * Middleware that refuses (429 `too_many_requests`, `Retry-After` in seconds) who failed too often within a quarter of
 * an hour. An attempt counts from its start, so that many at once are not all let through, and is forgiven when it did
 * not fail. Counters are of this process: several of them allow as many times more.
 * @param always true where every attempt counts, because the answer is the same whatever happens
 * @param ofCallerAlone true where there is no account to guess at
 */
export function limitAttempts({ always = false, ofCallerAlone = false } = {}) {
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: WINDOW_SECONDS });
  const byBoth = limiter(OF_ACCOUNT_AND_CALLER);
  const byCaller = limiter(OF_CALLER);
  const byAccount = limiter(OF_ACCOUNT);
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const [caller, account] = [req.ip ?? "", accountOf(req.body)];
    const counters: (readonly [RateLimiterMemory, string])[] = ofCallerAlone
      ? [[byCaller, caller]]
      : [
          [byBoth, `${caller} ${account}`],
          [byCaller, caller],
          [byAccount, account],
        ];
    const counted: typeof counters = [];
    const forgive = async () => Promise.all(counted.map(async ([counter, key]) => counter.reward(key)));
    try {
      for (const counter of counters) {
        await counter[0].consume(counter[1]);
        counted.push(counter);
      }
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      await forgive();
      res.set("Retry-After", String(Math.ceil(refusal.msBeforeNext / 1000)));
      throw new ApiError("too_many_requests");
    }
    let failed = always;
    const json = res.json.bind(res);
    res.json = (body: unknown) => {
      failed ||= FAILURES.has((body as { code?: unknown } | null)?.code);
      return json(body);
    };
    res.once("close", () => void (failed || forgive()));
    next();
  };
}
