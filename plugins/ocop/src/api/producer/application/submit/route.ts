import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ChecklistKey } from "../../../../shared/producer-vocabulary";
import { submitApplication } from "../../../../workflows/producer-application";
import { ApiError, type FieldProblem } from "../../../errors";
import { scopeOf } from "../../scope";
import { sendApplication } from "../present";

const MISSING: Readonly<Record<ChecklistKey, FieldProblem>> = {
  identity: { vi: "Thiếu thông tin về chủ thể.", en: "Who the producer is, is missing." },
  contact: { vi: "Thiếu số điện thoại.", en: "The phone number is missing." },
  place: { vi: "Thiếu địa chỉ.", en: "The address is missing." },
  bank: { vi: "Thiếu tài khoản nhận tiền.", en: "The bank account is missing." },
  business_registration: {
    vi: "Thiếu giấy đăng ký kinh doanh còn hiệu lực, có ảnh chụp hoặc tệp.",
    en: "A valid business registration with its file is missing.",
  },
  food_safety: { vi: "Thiếu giấy an toàn thực phẩm.", en: "The food-safety certificate is missing." },
  product_declaration: { vi: "Thiếu bản tự công bố sản phẩm.", en: "The product declaration is missing." },
};

/** `POST /producer/application/submit`: hands it in; 409 with every missing piece in `fields` while it is not whole. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const missing = await submitApplication(req.scope, scopeOf(req));
  if (missing.length > 0)
    throw new ApiError("application_incomplete", Object.fromEntries(missing.map((key) => [key, MISSING[key]])));
  await sendApplication(req, res);
}
