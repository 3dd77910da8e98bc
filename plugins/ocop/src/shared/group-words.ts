import type { ProductGroup } from "./certification-vocabulary";

/** The six groups of decision 148/QĐ-TTg in short, as lists and papers of a round spell them. */
export const GROUP_WORDS: Readonly<Record<ProductGroup, string>> = {
  food: "Thực phẩm",
  beverage: "Đồ uống",
  herbal: "Dược liệu",
  handicraft: "Thủ công mỹ nghệ",
  ornamental: "Sinh vật cảnh",
  tourism: "Du lịch cộng đồng",
};

/** The same groups by their full names in the decision, for reports. */
export const GROUP_NAMES: Readonly<Record<ProductGroup, string>> = {
  ...GROUP_WORDS,
  herbal: "Dược liệu và sản phẩm từ dược liệu",
  handicraft: "Hàng thủ công mỹ nghệ",
  tourism: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
};
