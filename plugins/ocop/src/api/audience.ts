import type { MedusaRequest } from "@medusajs/framework/http";
import { isAgePass } from "../shared/age-pass";
import type { Audience } from "../shared/audience";
import { systemClock } from "../shared/clock";
import { agePassKeyOf } from "../shared/link-key";

const HEADER = "x-age-pass";

/** Who a request speaks for: adults with a pass of this shop that has not run out, else everyone. */
export function audienceOf(req: MedusaRequest): Audience {
  const pass = req.get(HEADER);
  return pass !== undefined && isAgePass(pass, systemClock(), agePassKeyOf(req.scope)) ? "adults" : "everyone";
}
