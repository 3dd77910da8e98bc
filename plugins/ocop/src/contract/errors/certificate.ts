import type { ErrorTable } from "./entry";

/** Certificates of rated products. */
export const CERTIFICATE_ERRORS = {
  certificate_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy giấy chứng nhận này.",
    en: "This certificate was not found.",
  },
  certificate_in_force: {
    type: "not_allowed",
    status: 400,
    vi: "Sản phẩm còn một giấy chứng nhận khác đang có hiệu lực. Hãy chọn giấy đó làm giấy được thay thế, hoặc thu hồi nó trước.",
    en: "Another certificate of this product is still in force. Name it as the predecessor, or revoke it first.",
  },
  certificate_numbers: {
    type: "invalid_data",
    status: 400,
    vi: "Mỗi sản phẩm được công nhận cần đúng một số giấy chứng nhận, không trùng nhau.",
    en: "Every product that is recognised needs exactly one certificate number, and no two the same.",
  },
  certificate_power: {
    type: "forbidden",
    status: 403,
    vi: "Cơ quan không có thẩm quyền với giấy chứng nhận này.",
    en: "The office has no power over this certificate.",
  },
} as const satisfies ErrorTable;
