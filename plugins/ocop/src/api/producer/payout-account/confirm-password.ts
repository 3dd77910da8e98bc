import type { MedusaRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { ERRORS } from "../../../contract/errors";
import { ApiError } from "../../errors";
import { loginOf } from "../scope";

/** Wrong passwords of one log-in within a quarter of an hour: more than anybody mistypes, too few to guess. */
const failures = new RateLimiterMemory({ points: 10, duration: 15 * 60 });

/**
 * Makes sure that whoever sent a request knows the password of the log-in, and not only has its token: a phone that lies
 * about must not be enough to lead money elsewhere.
 * @throws ApiError `password_wrong`, or `too_many_requests` after ten wrong ones
 */
export async function confirmPassword(req: MedusaRequest, password: string): Promise<void> {
  const { auth_identity_id, email } = loginOf(req);
  const counted = await failures.consume(auth_identity_id).then(
    () => true,
    () => false,
  );
  if (!counted) throw new ApiError("too_many_requests");
  const answer = await req.scope.resolve(Modules.AUTH).authenticate("emailpass", { body: { email, password } });
  if (!answer.success || answer.authIdentity?.id !== auth_identity_id) {
    const { vi, en } = ERRORS.password_wrong;
    throw new ApiError("password_wrong", { password: { vi, en } });
  }
  await failures.delete(auth_identity_id);
}
