import { MedusaError } from "@medusajs/framework/utils";

/**
 * Who an answer is for. Law 44/2019/QH14 and decree 24/2020/NĐ-CP want nobody under 18 to find, reach or buy alcohol, so
 * "everyone" never gets it; "adults" have passed the age screen.
 */
export type Audience = "everyone" | "adults";

/** @throws MedusaError `age_screen_required` when what was asked for is for adults and the asker is not known to be one */
export function refuseMinors(ageRestricted: boolean, audience: Audience): void {
  if (!ageRestricted || audience === "adults") return;
  throw new MedusaError(MedusaError.Types.FORBIDDEN, "This is only shown after the age screen", "age_screen_required");
}
