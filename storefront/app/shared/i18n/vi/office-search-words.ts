/** Words of the page that tells what buyers look for. */
export const officeSearchWords = {
  title: "Người mua tìm gì",
  intro: (place: string) =>
    `Từ khóa được tìm trên chợ, tính theo nơi người mua chọn: ${place}. Từ khóa được gộp theo cách viết không dấu; không ghi ai đã tìm. Từ được tìm dưới 5 lần không hiện.`,
  wholeCountry: "cả nước",
  filters: "Bộ lọc từ khóa",
  filter: "Xem",
  kind: "Xem từ khóa",
  kinds: { popular: "Tìm nhiều nhất", zero: "Không có hàng" },
  days: "Trong",
  lastDays: (days: number) => `${days} ngày gần đây`,
  search: "Từ khóa",
  word: "Từ khóa",
  searches: "Lượt tìm",
  withoutResult: "Không có kết quả",
  lastOn: "Lần cuối",
  inShop: (word: string) => `Tìm “${word}” trên chợ`,
  count: (count: number) => `${count} từ khóa`,
  none: "Chưa có từ khóa nào đủ nhiều lượt tìm trong khoảng này.",
};

export type OfficeSearchWordsTexts = typeof officeSearchWords;
