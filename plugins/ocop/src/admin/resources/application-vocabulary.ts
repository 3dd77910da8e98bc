import type { ClaimHindrance, RegisterEntry } from "../../contract/register-claim";
import type { ChecklistKey, ChecklistState, ConsentPurpose, PaperKind } from "../../shared/producer-vocabulary";

export const paperKindLabels: Record<PaperKind, string> = {
  business_registration: "Giấy đăng ký kinh doanh, hợp tác xã",
  food_safety: "Giấy chứng nhận an toàn thực phẩm",
  product_declaration: "Bản tự công bố sản phẩm",
  other: "Giấy tờ khác",
};

export const checklistLabels: Record<ChecklistKey, string> = {
  identity: "Thông tin chủ thể",
  contact: "Số điện thoại",
  place: "Địa chỉ",
  bank: "Tài khoản nhận tiền",
  business_registration: "Giấy đăng ký kinh doanh, hợp tác xã",
  food_safety: "An toàn thực phẩm",
  product_declaration: "Bản tự công bố",
};

export const checklistStateLabels: Record<ChecklistState, string> = {
  done: "đủ",
  missing: "thiếu",
  no_file: "chưa có tệp",
  expiring: "sắp hết hạn",
  expired: "đã hết hạn",
};

export const consentLabels: Record<ConsentPurpose, string> = {
  contact_public: "Công khai liên hệ",
  representative_public: "Công khai người đại diện",
  market_mails: "Nhận thư giới thiệu",
  office_sharing: "Chia sẻ hồ sơ với cơ quan quản lý",
};

export const claimMatchLabels: Record<RegisterEntry["match"], string> = {
  tax_code: "Trùng mã số thuế",
  name: "Trùng tên và xã",
};

export const claimHindranceLabels: Record<ClaimHindrance, string> = {
  members: "đã có người phụ trách hoặc lời mời",
  orders: "đã có đơn hàng hoặc đánh giá",
  money: "đã có tài khoản, tiền hoặc quy tắc hoa hồng",
  work: "đã có hàng đăng bán, lô hàng, hồ sơ hoặc giấy tờ",
};
