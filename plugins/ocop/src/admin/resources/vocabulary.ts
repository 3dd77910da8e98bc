import type { TransferPlace, TransferReason, TransferSource } from "../../shared/bank-vocabulary";
import type { CriteriaVersion, IssuerLevel } from "../../shared/certification-vocabulary";
import { STANDING_NAMES } from "../../shared/certification-words";
import { GROUP_NAMES } from "../../shared/group-words";
import type { PayoutBatchStatus, PayoutStatus } from "../../shared/marketplace-vocabulary";
import type { ProducerStatus } from "../../shared/producer-vocabulary";
import { PRODUCER_KIND_NAMES } from "../../shared/producer-words";
import type { SalesPointStatus } from "../../shared/sales-point-vocabulary";
import type { Level } from "../../shared/territory";

// A value that the vocabulary gains and these tables lack is a type error.

export const groupLabels = GROUP_NAMES;

export const standingLabels = STANDING_NAMES;

export const issuerLevelLabels: Record<IssuerLevel, string> = {
  province: "Cấp tỉnh",
  central: "Trung ương",
  district: "Cấp huyện (đến 30/06/2025)",
};

export const criteriaLabels: Record<CriteriaVersion, string> = {
  "148+1489": "Quyết định 148 sửa đổi theo Quyết định 1489",
  "148": "Quyết định 148/QĐ-TTg",
  "781": "Quyết định 781/QĐ-TTg",
  "1048": "Quyết định 1048/QĐ-TTg",
};

export const producerKindLabels = PRODUCER_KIND_NAMES;

export const producerStatusLabels: Record<ProducerStatus, string> = {
  pending: "Chưa nộp đơn",
  applied: "Đã nộp đơn",
  in_review: "Đang xét",
  sent_back: "Trả lại để bổ sung",
  active: "Đang hoạt động",
  suspended: "Tạm ngừng",
  closed: "Đã đóng",
};

export const salesPointStatusLabels: Record<SalesPointStatus, string> = {
  open: "Đang mở",
  suspended: "Tạm ngừng",
  closed: "Đã đóng",
};

export const levelLabels: Record<Level, string> = {
  province: "Tỉnh, thành phố",
  district: "Huyện, quận cũ",
  commune: "Xã, phường, đặc khu",
};

/** Stars as text: "4 sao, tiềm năng 5 sao". */
export function starsText(stars: unknown, potentialFive: unknown): string {
  return `${String(stars)} sao${potentialFive === true ? ", tiềm năng 5 sao" : ""}`;
}

export const partStatusLabels: Record<string, string> = {
  new: "Mới",
  accepted: "Đã nhận đơn",
  packed: "Đã đóng gói",
  shipped: "Đang giao",
  delivered: "Đã giao",
  refused: "Bị từ chối",
  cancelled: "Đã hủy",
  partly_cancelled: "Hủy một phần",
};

export const paymentMethodLabels: Record<string, string> = {
  cod: "Tiền mặt khi nhận hàng",
  vietqr: "Chuyển khoản VietQR",
  card: "Thẻ",
};

export const batchStatusLabels: Record<PayoutBatchStatus, string> = {
  draft: "Chờ duyệt",
  approved: "Đã duyệt, chưa gửi ngân hàng",
  sent: "Đã gửi ngân hàng",
  closed: "Đã xong",
};

export const payoutStatusLabels: Record<PayoutStatus, string> = {
  draft: "Chờ duyệt",
  approved: "Đã duyệt",
  sent: "Đã gửi",
  confirmed: "Đã đến",
  failed: "Không thành",
  returned: "Bị trả lại",
  dropped: "Đã bỏ",
};

/** In the order in which an operator looks at them. */
export const transferPlaceLabels: Record<TransferPlace, string> = {
  unmatched: "Chờ xử lý",
  refund_due: "Phải hoàn",
  applied: "Đã vào đơn",
  paid_back: "Đã hoàn",
};

export const transferReasonLabels: Record<TransferReason, string> = {
  exact: "đủ tiền",
  under: "thiếu tiền",
  over: "thừa tiền",
  twice: "đơn đã đủ tiền từ trước",
  late: "tiền đến khi đơn đã hủy hoặc quá hạn",
  wrong_reference: "nội dung không nói rõ đơn nào",
  reversal: "ngân hàng lấy lại",
  cancelled: "đơn đã hủy",
  refund: "hoàn tiền hàng",
  operator: "người vận hành quyết định",
};

export const transferSourceLabels: Record<TransferSource, string> = {
  webhook: "ngân hàng báo ngay",
  poll: "hỏi danh sách của ngân hàng",
  statement: "nhập sao kê",
};
