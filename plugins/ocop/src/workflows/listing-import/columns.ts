import type { ListingContent } from "../../contract/producer-listing";
import type { TableColumn } from "../../shared/csv-table";
import { fold } from "../../shared/text";

interface Column {
  /** As exports write it. */
  title: string;
  /** Other words for it, folded. */
  also?: readonly string[];
  /** Characters. */
  width: number;
}

/** Fields of a listing that a file can tell; pictures stay with the portal's own pages. */
export type SheetField = Exclude<keyof ListingContent, "variants" | "pictures">;
/** Fields of a size that a file can tell. */
export type SizeField = "title" | "price" | "stock" | "weight_grams" | "sku";
export type SheetColumn = "id" | "status" | "key" | `size.${SizeField}` | SheetField;

/** In the order in which exports have them: what is changed often comes first. */
export const COLUMNS: Readonly<Record<SheetColumn, Column>> = {
  id: { title: "Mã sản phẩm", also: ["ma san pham (khong sua)", "id"], width: 16 },
  name: { title: "Tên sản phẩm", also: ["ten", "ten hang", "san pham", "name"], width: 36 },
  status: { title: "Trạng thái", width: 14 },
  key: { title: "Mã quy cách", width: 16 },
  "size.title": { title: "Quy cách", also: ["loai", "dong goi", "size"], width: 20 },
  "size.price": { title: "Giá bán (đồng)", also: ["gia", "gia ban", "don gia", "price"], width: 14 },
  "size.stock": { title: "Tồn kho", also: ["so luong", "so luong con", "ton", "stock"], width: 10 },
  "size.weight_grams": { title: "Khối lượng gửi (g)", also: ["khoi luong gui", "can nang (g)"], width: 14 },
  "size.sku": { title: "Mã hàng (SKU)", also: ["ma hang", "sku"], width: 16 },
  group: { title: "Nhóm sản phẩm", also: ["nhom"], width: 18 },
  sub_group: { title: "Phân nhóm", width: 24 },
  net_content: { title: "Định lượng", also: ["khoi luong tinh", "the tich thuc"], width: 16 },
  story_vi: { title: "Câu chuyện", also: ["mo ta", "cau chuyen (tieng viet)"], width: 50 },
  story_en: { title: "Câu chuyện (tiếng Anh)", width: 50 },
  ingredients: { title: "Thành phần", width: 40 },
  storage: { title: "Bảo quản", also: ["huong dan bao quan"], width: 30 },
  usage: { title: "Cách dùng", also: ["huong dan su dung"], width: 30 },
  shelf_life: { title: "Hạn sử dụng", also: ["hsd", "han dung"], width: 20 },
  responsible_name: { title: "Tổ chức chịu trách nhiệm", width: 30 },
  responsible_address: { title: "Địa chỉ tổ chức chịu trách nhiệm", width: 36 },
  origin: { title: "Xuất xứ", width: 18 },
  dates: { title: "Nơi ghi ngày sản xuất và số lô", width: 24 },
  warnings: { title: "Thông tin cảnh báo", also: ["canh bao"], width: 30 },
  declaration_number: { title: "Số công bố", also: ["so tu cong bo", "so ban tu cong bo"], width: 20 },
  alcohol_strength: { title: "Nồng độ cồn (%)", also: ["nong do con"], width: 12 },
  delivery: { title: "Cách giao", width: 14 },
  season_months: { title: "Tháng có hàng", also: ["mua vu"], width: 18 },
  preorder_from: { title: "Đặt trước, gửi từ ngày", also: ["gui tu ngay"], width: 18 },
  paused: { title: "Tạm ngừng bán", width: 12 },
};

const folded = (title: string): string => fold(title).replace(/\s+/g, " ").trim();

/** The same for the reader of tables. Only the name has to be there: whoever sends prices alone names the goods by it. */
export const TABLE_COLUMNS = Object.fromEntries(
  Object.entries(COLUMNS).map(([column, { title, also = [] }]): [string, TableColumn] => [
    column,
    { names: [folded(title), ...also], needed: column === "name" },
  ]),
) as Readonly<Record<SheetColumn, TableColumn>>;
