import { ApiError, type FieldProblem } from "../../../errors";

const REASONS: Readonly<Record<string, FieldProblem>> = {
  malformed: {
    vi: "Dấu ngoặc kép không khép kín hoặc đặt sai chỗ.",
    en: "A quotation mark is left open or stands in the wrong place.",
  },
  empty: { vi: "Tệp không có dòng dữ liệu nào.", en: "The file has no data." },
  too_long: { vi: "Tệp có quá nhiều dòng.", en: "The file has too many rows." },
  column_missing: { vi: "Thiếu cột này.", en: "This column is missing." },
  column_twice: { vi: "Có hai cột cùng nghĩa.", en: "Two columns mean the same." },
  cells: { vi: "Dòng có nhiều ô hơn dòng tiêu đề.", en: "The row has more cells than the head." },
  amount: { vi: "Số tiền phải là số đồng nguyên lớn hơn 0.", en: "The amount has to be whole đồng above zero." },
  content: { vi: "Thiếu nội dung chuyển khoản.", en: "The transfer's content is missing." },
  outcome: { vi: "Không rõ trạng thái này.", en: "This outcome is not known." },
  moment: { vi: "Ngày giờ không đọc được.", en: "The date cannot be read." },
  bank_reference: { vi: "Thiếu số tham chiếu của ngân hàng.", en: "The bank's reference is missing." },
  tracking_code: { vi: "Thiếu mã vận đơn.", en: "The tracking code is missing." },
  twice: { vi: "Mã này có hai dòng.", en: "This number has two rows." },
};

/** Most faults that one answer names; whoever mends them meets the rest. */
const MOST = 50;

/** The refusal of a file, with line, column and reason of what is wrong: `fields["3: Số tiền"]`. */
export function fileFault(faults: readonly { line: number; column: string; reason: string }[]): ApiError {
  const unknown = { vi: "Không đọc được.", en: "It cannot be read." };
  const named = faults
    .slice(0, MOST)
    .map(({ line, column, reason }): [string, FieldProblem] => [
      column === "" ? String(line) : `${line}: ${column.slice(0, 60)}`,
      REASONS[reason] ?? unknown,
    ]);
  return new ApiError("statement_malformed", Object.fromEntries(named));
}
