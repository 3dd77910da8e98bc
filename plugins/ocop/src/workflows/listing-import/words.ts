import type { ListingDelivery, ListingStatus } from "../../shared/listing-vocabulary";
import { foldWords } from "../../shared/text";

/** How a file spells what is chosen from a list. */
export const DELIVERY_WORDS: Readonly<Record<ListingDelivery, string>> = {
  parcel: "Gửi hàng",
  on_site: "Dùng tại chỗ",
};

export const STATUS_WORDS: Readonly<Record<ListingStatus, string>> = {
  draft: "Bản nháp",
  in_review: "Chờ duyệt",
  sent_back: "Cần sửa",
  live: "Đang bán",
};

export const YES = "Có";
export const NO = "Không";
export const WHOLE_YEAR = "Cả năm";

/** The choice that a cell names, with marks or without, or by its code; null for none. */
export function readChoice<Choice extends string>(
  cell: string,
  words: Readonly<Record<Choice, string>>,
): Choice | null {
  const said = foldWords(cell);
  const choices = Object.keys(words) as Choice[];
  return choices.find((choice) => foldWords(words[choice]) === said || foldWords(choice) === said) ?? null;
}

/** Yes or no as people write it; null for anything else. */
export function readYesNo(cell: string): boolean | null {
  const said = foldWords(cell);
  if (["co", "x", "yes", "true", "1", "dung"].includes(said)) return true;
  return ["khong", "no", "false", "0", "sai"].includes(said) ? false : null;
}
