import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type AgePassAnswer, agePassBody } from "../../../contract/age-pass";
import { ageVerdict, isoDayOf } from "../../../shared/age";
import { signAgePass } from "../../../shared/age-pass";
import { systemClock, todayInHoChiMinh } from "../../../shared/clock";
import { agePassKeyOf } from "../../../shared/link-key";
import { ApiError } from "../../errors";
import { bodyOf } from "../../validation";

const NO_SUCH_DAY = { vi: "Không có ngày này trong lịch.", en: "The calendar has no such day." };
const IMPLAUSIBLE = { vi: "Hãy kiểm tra lại năm sinh.", en: "Please check the year of birth." };

/**
 * `POST /store/age-pass`: a pass for a day to whoever is 18 today in Asia/Ho_Chi_Minh. The birth date is judged and
 * forgotten: it is in no pass, no table and no log. Younger: 403 `under_age`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<AgePassAnswer>): Promise<void> {
  const birth = isoDayOf(bodyOf(agePassBody, req));
  if (birth === null) throw new ApiError("invalid_body", { day: NO_SUCH_DAY });
  const verdict = ageVerdict(birth, todayInHoChiMinh());
  if (verdict === "implausible") throw new ApiError("invalid_body", { year: IMPLAUSIBLE });
  if (verdict === "minor") throw new ApiError("under_age");
  res.set("Cache-Control", "private, no-store");
  res.json(signAgePass(systemClock(), agePassKeyOf(req.scope)));
}
