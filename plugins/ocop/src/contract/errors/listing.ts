import type { ErrorTable } from "./entry";

/** What producers offer: listings, their sizes and pictures, spreadsheets of them. */
export const LISTING_ERRORS = {
  product_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy sản phẩm này.",
    en: "This product was not found.",
  },
  listing_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy sản phẩm này.",
    en: "This listing was not found.",
  },
  listing_size_not_found: {
    type: "not_found",
    status: 404,
    vi: "Sản phẩm không có quy cách này.",
    en: "The listing has no such size.",
  },
  listing_changed: {
    type: "conflict",
    status: 409,
    vi: "Nội dung vừa được thay đổi ở nơi khác. Hãy tải lại rồi sửa tiếp.",
    en: "It was changed somewhere else meanwhile. Please reload and edit again.",
  },
  listing_in_review: {
    type: "conflict",
    status: 409,
    vi: "Sản phẩm đang chờ duyệt. Hãy rút lại trước khi sửa.",
    en: "The listing is under review. Please take it back before you edit it.",
  },
  listing_state: {
    type: "conflict",
    status: 409,
    vi: "Trạng thái hiện tại không cho phép việc này.",
    en: "The present state does not allow this.",
  },
  listing_incomplete: {
    type: "not_allowed",
    status: 400,
    vi: "Còn thiếu thông tin bắt buộc: tên, ảnh, quy cách và giá.",
    en: "Something that is needed is missing: name, picture, sizes and prices.",
  },
  listing_off_shop: {
    type: "conflict",
    status: 409,
    vi: "Chợ đang tạm ẩn sản phẩm này. Vui lòng liên hệ chợ.",
    en: "The market took this product off the shop. Please get in touch with it.",
  },
  listing_size_ordered: {
    type: "conflict",
    status: 409,
    vi: "Quy cách này đang có đơn hàng, chưa thể bỏ. Hãy đặt số lượng về 0.",
    en: "This size has open orders and cannot be removed. Set its stock to 0 instead.",
  },
  listing_live: {
    type: "conflict",
    status: 409,
    vi: "Sản phẩm đã đăng bán thì không xóa được. Hãy tạm ngừng bán.",
    en: "What was published cannot be deleted. Take it off sale instead.",
  },
  size_title_twice: {
    type: "conflict",
    status: 409,
    vi: "Hai quy cách trùng tên nhau.",
    en: "Two sizes have the same name.",
  },
  picture_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy ảnh này.",
    en: "This picture was not found.",
  },
  picture_missing: {
    type: "invalid_data",
    status: 400,
    vi: "Chưa có ảnh nào được gửi lên.",
    en: "No picture was sent.",
  },
  picture_invalid: {
    type: "invalid_data",
    status: 400,
    vi: "Tệp này không phải ảnh đọc được. Hãy gửi ảnh JPEG, PNG, WebP hoặc AVIF.",
    en: "This file is no picture that can be read. Please send a JPEG, PNG, WebP or AVIF.",
  },
  picture_too_large: {
    type: "invalid_data",
    status: 413,
    vi: "Ảnh quá lớn. Tối đa 15 MB và 50 triệu điểm ảnh.",
    en: "The picture is too large. At most 15 MB and 50 megapixels.",
  },
  picture_limit: {
    type: "not_allowed",
    status: 429,
    vi: "Hôm nay đã gửi đủ 60 ảnh. Vui lòng thử lại vào ngày mai.",
    en: "60 pictures were sent today already. Please try again tomorrow.",
  },
  picture_not_yours: {
    type: "invalid_data",
    status: 400,
    vi: "Có ảnh không thuộc chủ thể của bạn. Hãy tải ảnh lên trước rồi chọn lại.",
    en: "One of the pictures is not yours. Please upload it first, then choose it.",
  },
  listing_import_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy tệp đã tải lên này. Hãy tải tệp lên lại.",
    en: "This uploaded file was not found. Please upload it again.",
  },
  listing_import_faulty: {
    type: "not_allowed",
    status: 409,
    vi: "Tệp còn lỗi nên chưa ghi gì cả. Hãy sửa trong tệp rồi tải lên lại.",
    en: "The file has faults, so nothing was written. Please mend it and upload it again.",
  },
  listing_import_stale: {
    type: "conflict",
    status: 409,
    vi: "Sản phẩm đã thay đổi sau khi tải tệp lên, hoặc đã quá lâu. Chưa ghi gì cả, hãy tải tệp lên lại để xem trước.",
    en: "The listings changed after the upload, or it was too long ago. Nothing was written: please upload the file again.",
  },
  listing_file_too_large: {
    type: "invalid_data",
    status: 413,
    vi: "Tệp quá lớn. Mỗi tệp tối đa 12 MB và 5.000 dòng.",
    en: "The file is too large. Each may have 12 MB and 5,000 rows at most.",
  },
} as const satisfies ErrorTable;
