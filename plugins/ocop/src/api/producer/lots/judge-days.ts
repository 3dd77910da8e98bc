import type { LotBody } from "../../../contract/lot";
import { todayInHoChiMinh } from "../../../shared/clock";
import { deedFault, type LotFault, lotFaults } from "../../../workflows/traceability";
import { ApiError, type FieldProblem } from "../../errors";

/** What each fault of a lot's facts means to whoever typed them. */
const PROBLEMS: Readonly<Record<LotFault, FieldProblem>> = {
  no_day: { vi: "Không có ngày này trong lịch.", en: "The calendar has no such day." },
  in_future: { vi: "Ngày này chưa đến.", en: "This day has not come yet." },
  too_long_ago: { vi: "Ngày này quá xa. Hãy kiểm tra lại năm.", en: "This is too long ago. Please check the year." },
  before_made: { vi: "Hạn sử dụng phải sau ngày sản xuất.", en: "Best before must not be earlier than made on." },
  shelf_too_long: {
    vi: "Hạn dùng dài hơn mười năm. Hãy kiểm tra lại năm.",
    en: "This is a shelf life above ten years. Please check the year.",
  },
  expired: { vi: "Lô này đã hết hạn.", en: "This lot is past its day." },
  quantity: { vi: "Số lượng là số nguyên từ 1 đến 10 triệu.", en: "A whole number from 1 to 10 million." },
};

/** @throws ApiError `invalid_body` naming each fact that cannot be right today */
export function refuseWrongFacts(body: LotBody): void {
  const problems = Object.entries(lotFaults(body, todayInHoChiMinh())).flatMap(
    ([field, fault]): [string, FieldProblem][] => (fault === undefined ? [] : [[field, PROBLEMS[fault]]]),
  );
  if (problems.length > 0) throw new ApiError("invalid_body", Object.fromEntries(problems));
}

/** @throws ApiError `invalid_body` naming `field` for a day on which nothing can have been done yet */
export function refuseWrongDay(field: string, day: string): void {
  const fault = deedFault(day, todayInHoChiMinh());
  if (fault !== null) throw new ApiError("invalid_body", { [field]: PROBLEMS[fault] });
}
