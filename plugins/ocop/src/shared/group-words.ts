import type { ProductGroup } from "./certification-vocabulary";

/** The six groups of decision 148/QĐ-TTg as files and papers spell them. */
export const GROUP_WORDS: Readonly<Record<ProductGroup, string>> = {
  food: "Thực phẩm",
  beverage: "Đồ uống",
  herbal: "Dược liệu",
  handicraft: "Thủ công mỹ nghệ",
  ornamental: "Sinh vật cảnh",
  tourism: "Du lịch cộng đồng",
};
