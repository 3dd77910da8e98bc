import type { RegisterColumn } from "../../../shared/register-import-vocabulary";
import { foldWords } from "../../../shared/text";

interface Column {
  /** As our own lists write it. */
  title: string;
  /** What offices write above it, folded and without signs. */
  said: RegExp;
}

/**
 * Columns by what offices call them. The order matters: "loại hình chủ thể" is a kind before it is a producer, "đơn vị công
 * nhận" an issuer, "ngày quyết định" a day before it is a number.
 */
export const COLUMNS: Readonly<Record<RegisterColumn, Column>> = {
  ordinal: { title: "STT", said: /^(s?tt|so (tt|thu tu))$/ },
  kind: { title: "Loại hình chủ thể", said: /^loai( hinh)?( (chu the|to chuc|co so|doanh nghiep))?$/ },
  tax_code: {
    title: "Mã số thuế",
    said: /^(ma so (thue|doanh nghiep|dn)|mst|ma so thue .*)$/,
  },
  issuer: {
    title: "Cơ quan công nhận",
    said: /^(co quan|don vi|cap|noi) (cap|cong nhan|ban hanh|phe duyet|quyet dinh|danh gia|ky)\b/,
  },
  certificate_number: {
    title: "Số giấy chứng nhận",
    said: /^(so|ma|so hieu) (gcn|giay chung nhan|giay cn|chung nhan)\b|^giay chung nhan( so)?$/,
  },
  expires_on: {
    // A certificate ends at the midnight that begins this day.
    title: "Hết hiệu lực từ",
    said: /^(ngay )?(het (han|hieu luc)|thoi han|han)\b|^(co )?hieu luc den|^(co )?gia tri den|^ngay het/,
  },
  decision_date: {
    title: "Ngày quyết định",
    said: /^ngay( ban hanh| ky)?( (qd|quyet dinh)\b.*)?$|^ngay (thang|thang nam) (qd|quyet dinh|ban hanh|ky)\b/,
  },
  issued_on: {
    title: "Ngày cấp",
    said: /^(ngay|thoi gian|thoi diem|ngay thang nam|ngay thang)( duoc)? (cap|cong nhan)\b|^ngay (gcn|giay chung nhan)$/,
  },
  decision_number: {
    title: "Số quyết định",
    said: /^(so|so hieu|so va ngay) (qd|quyet dinh)\b|^(qd|quyet dinh)( (so|cong nhan|phe duyet|cap)\b.*)?$/,
  },
  product_code: { title: "Mã sản phẩm", said: /^ma( so)? (san pham|sp|ocop)\b/ },
  sub_group: { title: "Phân nhóm", said: /^(phan nhom|nhom phu|tieu nhom|bo san pham|phan nganh)\b/ },
  group: { title: "Nhóm sản phẩm", said: /^(nhom|nganh)( (san pham|sp|hang|nganh)\b.*)?$/ },
  stars: {
    title: "Hạng sao",
    said: /^(phan hang|xep hang|hang|so sao|sao|hang sao|cap sao|dat hang|muc sao)\b|\b(hang|so|dat|may) sao\b/,
  },
  score: { title: "Điểm", said: /^(tong )?(so )?diem\b|^ket qua (cham )?diem/ },
  product: {
    title: "Tên sản phẩm",
    said: /^(ten )?(cac )?(san pham|sp)( (ocop|tham gia|duoc cong nhan|dat|dang ky|duoc danh gia)\b.*)?$|^ten (hang hoa|mat hang|san pham|sp)\b/,
  },
  producer: {
    title: "Chủ thể",
    said: /^(ten )?(cac )?(chu the|co so|nha san xuat|don vi|to chuc)( (san xuat|kinh doanh|ocop|so huu|tham gia|chu the|co so|san pham|dang ky|va|cua))*$|^ten (doanh nghiep|hop tac xa|htx|dn|ho kinh doanh)\b/,
  },
  commune: { title: "Xã", said: /^((ten|dia chi|dia ban) )?(xa|phuong|thi tran)( (xa|phuong|thi tran|tt|dac khu))*$/ },
  district: {
    title: "Huyện",
    said: /^((ten|dia chi|dia ban) )?(huyen|quan|thi xa|tx)( (huyen|quan|thi xa|tx|thanh pho|tp|cu))*$/,
  },
  province: { title: "Tỉnh", said: /^((ten|dia chi) )?tinh( (thanh pho|tp))*$/ },
  address: { title: "Địa chỉ", said: /^(dia chi|dia diem|dia ban|noi san xuat)\b/ },
};

const NAMES = Object.keys(COLUMNS) as RegisterColumn[];

/** What stands in brackets explains a title: "Điểm (tối đa 100)", "Huyện (trước 01/7/2025)". */
const BRACKETS = /\([^)]*\)/g;
/** No title is as long as a story. */
const LONGEST = 80;

function named(text: string): RegisterColumn | null {
  // Values have numbers, titles have none: "Quyết định số 12" stands below one.
  if (/\d/.test(text)) return null;
  const words = foldWords(text);
  return NAMES.find((name) => COLUMNS[name].said.test(words)) ?? null;
}

/** Which column a title heads, in any spelling that offices use; null for one that is none of ours, and for values. */
export function columnOf(title: string): RegisterColumn | null {
  return title.length > LONGEST ? null : (named(title) ?? named(title.replace(BRACKETS, " ")));
}
