import type { ErrorTable } from "./entry";

/** The register of rated products, lists that offices send for it, producers that take an entry over. */
export const REGISTER_ERRORS = {
  rated_product_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy sản phẩm này trong sổ đăng ký của địa bàn.",
    en: "The register of this area has no such product.",
  },
  register_import_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy danh sách đã gửi này.",
    en: "This list was not found.",
  },
  register_import_too_large: {
    type: "invalid_data",
    status: 413,
    vi: "Tệp quá lớn. Tối đa 12 MB và 5.000 dòng.",
    en: "The file is too large. At most 12 MB and 5,000 rows.",
  },
  register_import_state: {
    type: "conflict",
    status: 409,
    vi: "Danh sách đang ở trạng thái không cho phép việc này.",
    en: "The state of the list does not allow this.",
  },
  register_import_questions: {
    type: "conflict",
    status: 409,
    vi: "Còn chỗ chưa rõ là chủ thể hay xã nào. Hãy chọn hết rồi xác nhận.",
    en: "Some producers or communes are not clear yet. Please choose, then confirm.",
  },
  register_import_faulty: {
    type: "conflict",
    status: 409,
    vi: "Danh sách còn dòng lỗi. Hãy sửa tệp rồi gửi lại, hoặc chọn bỏ qua các dòng lỗi.",
    en: "Some rows have faults. Please correct the file and send it again, or leave these rows out.",
  },
  register_import_empty: {
    type: "conflict",
    status: 409,
    vi: "Danh sách không có dòng nào để ghi vào sổ.",
    en: "The list has no row to be written.",
  },
  register_import_stale: {
    type: "conflict",
    status: 409,
    vi: "Sổ đăng ký đã thay đổi từ khi xem trước. Hãy xem lại rồi xác nhận.",
    en: "The register has changed since the preview. Please look again, then confirm.",
  },
  register_import_built_on: {
    type: "conflict",
    status: 409,
    vi: "Chưa rút được: đã có việc dựa trên dữ liệu của danh sách này. Xem các mục bên dưới.",
    en: "It cannot be taken back: something was built on what this list made. See below.",
  },
  register_entry_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy mục này trong sổ, hoặc mục này không trùng với chủ thể.",
    en: "This entry of the register was not found, or it does not match the producer.",
  },
  register_entry_in_use: {
    type: "conflict",
    status: 409,
    vi: "Không nhận được: mục này đã có người phụ trách, đơn hàng, tiền hoặc dữ liệu riêng.",
    en: "It cannot be taken over: this entry has members, orders, money or work of its own.",
  },
} as const satisfies ErrorTable;
