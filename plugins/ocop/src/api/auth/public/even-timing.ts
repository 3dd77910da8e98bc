import { randomBytes, scrypt } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";

const PROVIDER = "emailpass";

/** As long as hashing a password takes with the provider's own parameters (scrypt, N = 2^15, r = 8, p = 1). */
async function hashForNothing(password: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
    scrypt(password, randomBytes(32), 64, cost, (error) => (error ? reject(error) : resolve()));
  });
}

/**
 * Medusa hashes a password only when it knows the address (log in) or does not know it (register); the time of an
 * answer would tell which addresses have an account. Here each request hashes once, whatever is known.
 */
export function evenTiming(hashesWhenKnown: boolean) {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const { email, password } = req.body as { email: string; password: string };
    const auth = req.scope.resolve(Modules.AUTH);
    const known = await auth.listProviderIdentities({ entity_id: email, provider: PROVIDER }, { take: 1 });
    if (known.length > 0 !== hashesWhenKnown) await hashForNothing(password);
    next();
  };
}
